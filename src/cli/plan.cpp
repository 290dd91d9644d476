#include "cli/athlete.hpp"
#include "cli/folder.hpp"
#include "cli/output.hpp"
#include "cli/planned.hpp"
#include "cli/verb.hpp"
#include "cli/words.hpp"

#include <fmt/format.h>

namespace crescendo::cli {
namespace {

using std::string_view;

/// The workout, and what there is to say about its choice.
struct Chosen {
  Template workout;
  std::vector<Finding> findings;
};

Finding substitution(Goal goal, Level level, Phase phase) {
  return {"nearest-workout", Severity::info,
          fmt::format("For the goal {}, {} runners and the {} phase this is the workout that comes nearest.",
                      name_of(goal), name_of(level), name_of(phase))};
}

/// A beginner without a race result starts by walking and jogging.
bool are_first_steps(const Arguments& all, bool raced, const CommandLine& line) {
  return !raced && read_level(all, line) == Level::beginner;
}

Chosen choose(const Arguments& all, bool raced, const Invocation& invocation) {
  const CommandLine& line = invocation.line;
  const WorkoutArguments& arguments = all.workout;
  if (arguments.goal && arguments.workout) {
    throw line.about("--goal", "there is a goal and a workout", "leave one of them out");
  }
  const Catalogue catalogue = catalogue_with(arguments.folder, invocation.environment);
  if (arguments.workout) {
    return {line.parse(*arguments.workout, [&](string_view id) { return catalogue.load(id); }), {}};
  }
  const bool first_steps = are_first_steps(all, raced, line);
  const Goal goal = read_goal(all, line).value_or(first_steps ? Goal::base : Goal::threshold);
  const Level level = read_level(all, line).value_or(Level::intermediate);
  if (first_steps && goal == Goal::base) return {catalogue.load("walk-jog-1"), {}};
  const Phase phase = read_phase(all, line).value_or(usual_phase(goal));
  Template chosen = catalogue.load(workout_for(goal, level, phase));
  std::vector<Finding> findings;
  if (chosen.goal != goal) findings.push_back(substitution(goal, level, phase));
  return {std::move(chosen), std::move(findings)};
}

}  // namespace

ExitCode plan(const Arguments& arguments, const Invocation& invocation) {
  const CommandLine& line = invocation.line;
  ReadAthlete read = read_athlete(arguments.athlete, arguments.heart, line);
  const Output output = read_output(arguments.output, invocation, serves<&Format::plan>);
  Chosen chosen = choose(arguments, read.athlete.vdot.has_value(), invocation);
  append(read.findings, std::move(chosen.findings));
  const Workout built = planned(chosen.workout, read, arguments, output.context.units, line);
  deliver_plan(built, output, invocation.streams);
  return ExitCode::good;
}

}  // namespace crescendo::cli
