#include "cli/athlete.hpp"
#include "cli/choice.hpp"
#include "cli/folder.hpp"
#include "cli/output.hpp"
#include "cli/verb.hpp"
#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/check/check.hpp"
#include "crescendo/diagnostics/text.hpp"

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

Template read_template(const WorkoutArguments& arguments, const CommandLine& line) {
  if (arguments.goal && arguments.workout) {
    throw line.about("--goal", "there is a goal and a workout", "leave one of them out");
  }
  const Catalogue catalogue = catalogue_with(arguments.folder);
  if (arguments.workout) {
    return line.parse(*arguments.workout, [&](string_view id) { return catalogue.load(id); });
  }
  const auto goal =
      arguments.goal ? static_cast<Goal>(choice(*arguments.goal, goal_names, "goal", line)) : Goal::threshold;
  return catalogue.load(workout_for(goal));
}

std::optional<Amount> read_total(const std::optional<string>& text, const CommandLine& line) {
  if (!text) return std::nullopt;
  return line.parse(*text, [](string_view value) { return parse_amount(value, "total"); });
}

Wish read_wish(const std::optional<string>& text, string_view what, const CommandLine& line) {
  if (!text) return AsWritten{};
  if (lower_case(trimmed(*text)) == "none") return LeaveOut{};
  return line.parse(*text, [what](string_view value) { return parse_amount(value, what); });
}

Wishes read_wishes(const WorkoutArguments& arguments, Units units, const CommandLine& line) {
  return {.total = read_total(arguments.total, line),
          .hold = read_wish(arguments.hold, "hold", line),
          .warmup = read_wish(arguments.warmup, "warm-up", line),
          .cooldown = read_wish(arguments.cooldown, "cool-down", line),
          .unit = main_unit(units)};
}

/// The builder knows no options; where only one size was wished for, that one is meant.
Workout build_placed(const Template& workout, const Athlete& athlete, const Wishes& wishes,
                     const WorkoutArguments& arguments, const CommandLine& line) {
  try {
    return build(workout, athlete, wishes);
  } catch (const InputError& error) {
    for (const auto* size : {&arguments.hold, &arguments.total, &arguments.warmup, &arguments.cooldown}) {
      if (*size) throw line.placed(error, **size);
    }
    throw;
  }
}

}  // namespace

ExitCode plan(const Arguments& arguments, const Invocation& invocation) {
  const CommandLine& line = invocation.line;
  const ReadAthlete read = read_athlete(arguments.athlete, line);
  const Output output = read_output(arguments.output, invocation);
  const Wishes wishes = read_wishes(arguments.workout, output.context.units, line);
  const Template workout = read_template(arguments.workout, line);

  Workout built = build_placed(workout, read.athlete, wishes, arguments.workout, line);
  std::vector<Finding> findings = read.findings;
  append(findings, notes_on(read.athlete, wishes.unit));
  append(findings, std::move(built.findings));
  append(findings, check(built, wishes.unit));
  built.findings = std::move(findings);
  deliver(output.format->plan(built, output.context), output, invocation.streams);
  return ExitCode::good;
}

}  // namespace crescendo::cli
