#pragma once

#include <array>
#include <string_view>

namespace crescendo::fuzz {

// Each takes any bytes at all, and ends the process by `must` where something does not hold that has to.

void distance(std::string_view input);
void time(std::string_view input);
void size(std::string_view input);
void pace(std::string_view input);
void conditions(std::string_view input);
void workout(std::string_view input);
void plan(std::string_view input);
void roster_csv(std::string_view input);
void roster_jsonl(std::string_view input);
void config(std::string_view input);
void command_line(std::string_view input);

struct Target {
  std::string_view name;  ///< of the function, of its program, and of its folders of inputs
  void (*run)(std::string_view input);
};

/// The build makes a program of each, and takes their names from here.
inline constexpr std::array<Target, 11> targets = {{
    {"distance", distance},
    {"time", time},
    {"size", size},
    {"pace", pace},
    {"conditions", conditions},
    {"workout", workout},
    {"plan", plan},
    {"roster_csv", roster_csv},
    {"roster_jsonl", roster_jsonl},
    {"config", config},
    {"command_line", command_line},
}};

}  // namespace crescendo::fuzz
