#pragma once

#include <span>
#include <string_view>

namespace crescendo::embedded {

// The files of data/ inside the program; their definitions are written by the build.

struct Workout {
  std::string_view id;
  std::string_view text;
};

extern const std::string_view world_records;
extern const std::string_view workout_language;

/// What shells are given to complete the program, with marks `@name@` for what the program knows.
extern const std::string_view bash_completion;
extern const std::string_view zsh_completion;
extern const std::string_view fish_completion;
/// In alphabetical order.
extern const std::span<const Workout> workouts;

}  // namespace crescendo::embedded
