#include "cli/declare.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace crescendo::cli {
namespace {

using Text = std::optional<std::string>;

/// An option with a value; given twice, the last one counts.
void option(CLI::App& app, const char* names, Text& value, const char* type, const char* help) {
  app.add_option(names, value, help)->type_name(type)->take_last();
}

void declare_athlete(CLI::App& app, AthleteArguments& athlete) {
  app.add_option("DISTANCE", athlete.distance,
                 "race distance: 1500m mile 5k 10k 10mi half marathon, or a number with m, k or mi")
      ->type_name("");
  app.add_option("TIME", athlete.time, "race time: 42:30, 1:12:29, 42:30.5, 1h12m29s")->type_name("");
  app.add_option("--race", athlete.races,
                 "a result such as half=1:28:30; may be repeated, and the best one counts")
      ->type_name("DISTANCE=TIME")
      ->allow_extra_args(false)
      ->take_all();
  option(app, "--vdot", athlete.vdot, "NUMBER", "VDOT instead of a race result, 15 to 90");
  option(app, "--paces", athlete.rules, "RULES",
         "book (default) or online: whose published rules the paces follow");
}

void declare_output(CLI::App& app, OutputArguments& output) {
  option(app, "--units", output.units, "UNITS", "km (default), mi or both");
  option(app, "--format", output.format, "FORMAT", "text (default) or json");
  app.add_flag("--json", output.json, "short for --format json");
  option(app, "-o,--output", output.file, "FILE", "write to FILE; its ending tells the format");
  option(app, "--color", output.colour, "WHEN", "auto (default), always or never");
}

}  // namespace

void declare_plan(CLI::App& app, Arguments& arguments) {
  declare_athlete(app, arguments.athlete);
  WorkoutArguments& workout = arguments.workout;
  option(app, "--goal", workout.goal, "GOAL", "threshold (default), vo2max, base, 5k, 10k, half or marathon");
  option(app, "--workout", workout.workout, "ID",
         "a workout by name instead of a goal; see crescendo workouts");
  option(app, "--total", workout.total, "SIZE", "all of the run, such as 12km, 8mi or 50min");
  option(app, "--hold", workout.hold, "SIZE", "how much of it at the target pace, such as 10min; or none");
  option(app, "--warmup", workout.warmup, "SIZE", "easy running before, such as 2km or 10min; or none");
  option(app, "--cooldown", workout.cooldown, "SIZE", "easy running after, such as 1mi or 10min; or none");
  app.add_flag("--splits", arguments.output.splits, "add a line per kilometre or mile");
  option(app, "--workouts", workout.folder, "DIR", "a folder with workouts of your own");
  declare_output(app, arguments.output);
}

void declare_paces(CLI::App& app, Arguments& arguments) {
  declare_athlete(app, arguments.athlete);
  declare_output(app, arguments.output);
}

void declare_workouts(CLI::App& app, Arguments& arguments) {
  app.add_option("ID", arguments.id, "the workout to show in full")->type_name("");
  app.add_option("--check", arguments.check_files,
                 "read workouts of your own, and say what is wrong with them")
      ->type_name("FILE...");
  option(app, "--workouts", arguments.workout.folder, "DIR", "a folder with workouts of your own");
  declare_output(app, arguments.output);
}

void declare_check(CLI::App& app, Arguments& arguments) {
  CheckArguments& check = arguments.check;
  OutputArguments& output = arguments.output;
  app.add_option("FILE", check.files, "plans as JSON, as plan --json writes them; - is the standard input")
      ->type_name("");
  option(app, "--units", output.units, "UNITS", "km (default), mi or both: what messages count in");
  option(app, "--weekly", check.weekly, "SIZE",
         "what the runner runs in a week, such as 60km, for the limits that depend on it");
  app.add_flag("--strict", check.strict, "let warnings count as errors");
  app.add_flag("--explain", output.explain, "add what is only worth knowing");
  app.add_flag("--json", output.json, "write one JSON document");
}

}  // namespace crescendo::cli
