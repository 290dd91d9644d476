#include "cli/planned.hpp"

#include "cli/conditions.hpp"
#include "cli/wishes.hpp"
#include "crescendo/build/build.hpp"
#include "crescendo/check/check.hpp"
#include "crescendo/physiology/paces_sheet.hpp"

#include <array>
#include <string_view>

namespace crescendo::cli {
namespace {

using std::string_view;

/// The options that a word of the builder's message points to: the builder knows none.
struct Culprit {
  string_view word;
  const std::optional<std::string>* text;
};

/// Where nothing in the message tells, the first size that was wished for is meant.
InputError at_its_option(const InputError& error, const Arguments& arguments, const CommandLine& line) {
  const WorkoutArguments& sizes = arguments.workout;
  const std::array<Culprit, 17> culprits = {{
      {"online rules", &arguments.athlete.rules},
      {"hill", &arguments.conditions.hill_finish},
      {"too hot", &arguments.conditions.temperature},
      {"in steps", &sizes.drop},
      {"in steps", &sizes.laps},
      {"steps", &sizes.step},
      {"steps", &sizes.laps},
      {"way back", &sizes.gain},
      {"no hold", &sizes.hold},
      {"", &sizes.drop},
      {"", &sizes.hold},
      {"", &sizes.total},
      {"", &sizes.laps},
      {"", &sizes.step},
      {"", &sizes.gain},
      {"", &sizes.warmup},
      {"", &sizes.cooldown},
  }};
  for (const Culprit& culprit : culprits) {
    const bool told = error.first().message.find(culprit.word) != std::string::npos;
    if (told && *culprit.text) return line.placed(error, **culprit.text);
  }
  return error;
}

Workout build_placed(const Template& workout, const Athlete& athlete, const Wishes& wishes,
                     const Conditions& conditions, const Arguments& arguments, const CommandLine& line) {
  try {
    return build(workout, athlete, wishes, conditions);
  } catch (const InputError& error) {
    throw at_its_option(error, arguments, line);
  }
}

}  // namespace

Workout planned(const Template& workout, const ReadAthlete& read, const Arguments& arguments, Units units,
                const CommandLine& line) {
  const LengthUnit unit = main_unit(units);
  const Wishes wishes = read_wishes(arguments, unit, line);
  const Conditions conditions = read_conditions(arguments.conditions, unit, line);
  if (!workout.needs_no_race()) require_result(read.athlete);
  Workout built = build_placed(workout, read.athlete, wishes, conditions, arguments, line);
  std::vector<Finding> findings = read.findings;
  if (read.athlete.vdot) append(findings, notes_on(read.athlete, unit));
  if (workout.goal == Goal::marathon) append(findings, marathon_optimism(read.athlete));
  append(findings, std::move(built.findings));
  append(findings, check(built, unit));
  built.findings = std::move(findings);
  built.units = units;
  if (arguments.output.date) built.date = line.parse(*arguments.output.date, parse_date);
  return built;
}

}  // namespace crescendo::cli
