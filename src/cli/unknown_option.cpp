#include "cli/unknown_option.hpp"

#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/render/format.hpp"

#include <algorithm>
#include <array>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

/// A name that an option has elsewhere, or in somebody's mind.
struct Habit {
  string_view typed;
  string_view option;
  string_view value = {};
};

constexpr std::array<Habit, 15> habits = {{{"--mi", "--units", "mi"},
                                           {"--mile", "--units", "mi"},
                                           {"--miles", "--units", "mi"},
                                           {"--km", "--units", "km"},
                                           {"--metric", "--units", "km"},
                                           {"--hr", "--hrmax"},
                                           {"--maxhr", "--hrmax"},
                                           {"--max-hr", "--hrmax"},
                                           {"--resthr", "--hrrest"},
                                           {"--resting-hr", "--hrrest"},
                                           {"--temp", "--temperature"},
                                           {"-f", "--format"},
                                           {"-g", "--goal"},
                                           {"-u", "--units"},
                                           {"-w", "--workout"}}};

bool contains(std::span<const string_view> names, string_view name) {
  return std::ranges::find(names, name) != names.end();
}

string meant(const Habit& habit) {
  return "did you mean " + string(habit.option) + (habit.value.empty() ? "" : " ") + string(habit.value) +
         "?";
}

}  // namespace

string hint_for_option(string_view typed, std::span<const string_view> options, string_view command) {
  const string name = lower_case(typed);
  const auto habit = std::ranges::find(habits, string_view(name), &Habit::typed);
  if (habit != habits.end() && contains(options, habit->option)) return meant(*habit);
  if (contains(options, name)) return "did you mean " + name + "?";
  const bool names_format = name.starts_with("--") && format_named(name.substr(2)) != nullptr;
  // Only plans have all formats, and only they have a day.
  if (names_format && contains(options, "--date")) return meant({typed, "--format", name.substr(2)});
  if (name == "-v" || name == "--version") return "did you mean crescendo --version?";
  if ((name == "--time" || name == "--distance") && contains(options, "--race")) {
    return "a race stands for itself, as in half 1:28:30";
  }
  if (const auto close = closest(typed, options)) return "did you mean " + string(*close) + "?";
  return "crescendo " + string(command) + " --help lists the options";
}

string with_hyphens(string_view word) {
  constexpr std::array<string_view, 2> dashes = {"\u2013", "\u2014"};
  string_view name = word;
  const auto is_led_by = [&name](string_view dash) { return name.starts_with(dash); };
  if (std::ranges::none_of(dashes, is_led_by)) return "";
  while (true) {
    const auto dash = std::ranges::find_if(dashes, is_led_by);
    if (dash == dashes.end() && !name.starts_with('-')) break;
    name.remove_prefix(dash == dashes.end() ? 1 : dash->size());
  }
  return (name.size() == 1 ? "-" : "--") + string(name);
}

}  // namespace crescendo::cli
