#include "cli/values.hpp"

#include "crescendo/manual/completion.hpp"
#include "crescendo/physiology/heart.hpp"
#include "crescendo/physiology/training_paces.hpp"
#include "crescendo/render/format.hpp"
#include "crescendo/units/distance.hpp"
#include "crescendo/workout/vocabulary.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::cli {
namespace {

using manual::Values;
using std::string;
using std::string_view;

Values words(std::span<const string_view> names) {
  return {Values::Kind::words, std::vector<string>(names.begin(), names.end())};
}

Values words(std::initializer_list<string_view> names) {
  return words(std::span<const string_view>(names.begin(), names.size()));
}

Values format_names() {
  Values result{Values::Kind::words, {}};
  for (const Format& format : formats()) result.words.emplace_back(format.name);
  return result;
}

/// Shells take a list of words apart, and would run what stands in a name such as `$(reboot)`.
bool is_plain(string_view name) {
  return !name.starts_with('-') && std::ranges::all_of(name, [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
           c == '_' || c == '.';
  });
}

Values workout_names(const Catalogue& catalogue) {
  Values result{Values::Kind::words, {}};
  for (const string_view id : catalogue.ids()) {
    if (is_plain(id)) result.words.emplace_back(id);
  }
  return result;
}

/// By option, or by command and option where it is told apart; what is not here is a number, or somebody's
/// name.
std::map<string, Values, std::less<>> all_values(const Catalogue& catalogue) {
  const Values files{Values::Kind::files, {}};
  const Values folders{Values::Kind::folders, {}};
  const Values workouts = workout_names(catalogue);
  const Values distances =
      words({"1500m", "mile", "3k", "5k", "8k", "10k", "15k", "10mi", "half", "marathon"});
  return {{"DISTANCE", distances},
          {"--distance", distances},
          {"ID", workouts},
          {"--workout", workouts},
          {"FILE", files},
          {"--check", files},
          {"--config", files},
          {"--output", files},
          {"--out", folders},
          {"--workouts", folders},
          {"SHELL", words(manual::shell_names)},
          {"PAGE", words({"crescendo", "workouts"})},
          {"--goal", words(goal_names)},
          {"--level", words(level_names)},
          {"--phase", words(phase_names)},
          {"--paces", words(pace_rules_names)},
          {"--units", words(units_names)},
          {"--hold", words({"none"})},
          {"--warmup", words({"none"})},
          {"--cooldown", words({"none"})},
          {"--target", words(watch_target_names)},
          {"--steps-by", words(steps_by_names)},
          {"--sex", words({"f", "m"})},
          {"--hr-zones",
           words({name_of(ZoneModel::threshold), name_of(ZoneModel::reserve), name_of(ZoneModel::maximum)})},
          {"--format", format_names()},
          {"paces --format", words({"text", "json"})},
          {"workouts --format", words({"text", "json"})},
          {"--color", words({"auto", "always", "never"})}};
}

}  // namespace

void add_values(manual::Program& program, const Catalogue& catalogue) {
  const auto values = all_values(catalogue);
  for (manual::Command& command : program.commands) {
    for (manual::Option& option : command.options) {
      auto found = values.find(string(command.name) + " " + option.name);
      if (found == values.end()) found = values.find(option.name);
      if (found != values.end()) option.values = found->second;
    }
  }
}

}  // namespace crescendo::cli
