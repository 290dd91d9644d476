#include "cli/planned.hpp"

#include "cli/conditions.hpp"
#include "cli/wishes.hpp"
#include "crescendo/build/build.hpp"
#include "crescendo/check/check.hpp"
#include "crescendo/physiology/paces_sheet.hpp"

namespace crescendo::cli {
namespace {

/// The builder knows no options; where only one size was wished for, that one is meant.
Workout build_placed(const Template& workout, const Athlete& athlete, const Wishes& wishes,
                     const Conditions& conditions, const Arguments& arguments, const CommandLine& line) {
  try {
    return build(workout, athlete, wishes, conditions);
  } catch (const InputError& error) {
    const WorkoutArguments& sizes = arguments.workout;
    for (const auto* text :
         {&sizes.gain, &sizes.drop, &sizes.laps, &sizes.step, &sizes.hold, &sizes.total, &sizes.warmup,
          &sizes.cooldown, &arguments.conditions.hill_finish, &arguments.conditions.temperature}) {
      if (*text) throw line.placed(error, **text);
    }
    throw;
  }
}

}  // namespace

Workout planned(const Template& workout, const ReadAthlete& read, const Arguments& arguments, LengthUnit unit,
                const CommandLine& line) {
  const Wishes wishes = read_wishes(arguments, unit, line);
  const Conditions conditions = read_conditions(arguments.conditions, unit, line);
  if (!workout.needs_no_race()) require_result(read.athlete);
  Workout built = build_placed(workout, read.athlete, wishes, conditions, arguments, line);
  std::vector<Finding> findings = read.findings;
  if (read.athlete.vdot) append(findings, notes_on(read.athlete, unit));
  append(findings, std::move(built.findings));
  append(findings, check(built, unit));
  built.findings = std::move(findings);
  return built;
}

}  // namespace crescendo::cli
