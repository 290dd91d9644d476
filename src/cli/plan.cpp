#include "cli/athlete.hpp"
#include "cli/folder.hpp"
#include "cli/output.hpp"
#include "cli/planned.hpp"
#include "cli/verb.hpp"
#include "cli/words.hpp"

namespace crescendo::cli {
namespace {

using std::string_view;

Template read_template(const Arguments& all, const Invocation& invocation) {
  const CommandLine& line = invocation.line;
  const WorkoutArguments& arguments = all.workout;
  if (arguments.goal && arguments.workout) {
    throw line.about("--goal", "there is a goal and a workout", "leave one of them out");
  }
  const Catalogue catalogue = catalogue_with(arguments.folder, invocation.environment);
  if (arguments.workout) {
    return line.parse(*arguments.workout, [&](string_view id) { return catalogue.load(id); });
  }
  const Goal goal = read_goal(all, line).value_or(Goal::threshold);
  return catalogue.load(workout_for(goal, read_level(all, line).value_or(Level::intermediate),
                                    read_phase(all, line).value_or(usual_phase(goal))));
}

}  // namespace

ExitCode plan(const Arguments& arguments, const Invocation& invocation) {
  const CommandLine& line = invocation.line;
  const ReadAthlete read = read_athlete(arguments.athlete, arguments.heart, line);
  const Output output = read_output(arguments.output, invocation);
  const Template workout = read_template(arguments, invocation);
  const Workout built = planned(workout, read, arguments, main_unit(output.context.units), line);
  deliver(output.format->plan(built, output.context), output, invocation.streams);
  return ExitCode::good;
}

}  // namespace crescendo::cli
