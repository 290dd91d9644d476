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

void declare_heart(CLI::App& app, HeartArguments& heart) {
  option(app, "--hrmax", heart.maximum, "BEATS", "maximal heart rate, such as 185");
  option(app, "--hrrest", heart.resting, "BEATS", "heart rate at rest, for zones by reserve, such as 50");
  option(app, "--lthr", heart.threshold, "BEATS",
         "threshold heart rate: the mean of the last 20 of 30 minutes run all out alone");
  option(app, "--age", heart.age, "YEARS", "for an estimate where --hrmax is unknown, good to 10 beats");
  option(app, "--sex", heart.sex, "SEX", "f or m, for that estimate");
  option(app, "--hr-zones", heart.zones, "MODEL",
         "what zones are shares of: lthr or hrr (whichever is known), or hrmax");
}

void declare_conditions(CLI::App& app, ConditionArguments& conditions) {
  option(app, "--temperature", conditions.temperature, "DEGREES", "of the air, 28C or 82F; slows the paces");
  option(app, "--dew-point", conditions.dew_point, "DEGREES", "18C or 64F; or --humidity");
  option(app, "--humidity", conditions.humidity, "PERCENT", "relative, such as 60%; or --dew-point");
  option(app, "--altitude", conditions.altitude, "HEIGHT", "1600m or 5200ft; slows the paces");
}

void declare_output(CLI::App& app, OutputArguments& output) {
  option(app, "--units", output.units, "UNITS", "km (default), mi or both");
  option(app, "--format", output.format, "FORMAT", "text (default), json or another; see crescendo formats");
  app.add_flag("--json", output.json, "short for --format json");
  option(app, "-o,--output", output.file, "FILE", "write to FILE; its ending tells the format");
  option(app, "--color", output.colour, "WHEN", "auto (default), always or never");
}

/// What only plans have.
void declare_plan_output(CLI::App& app, OutputArguments& output) {
  app.add_flag("--splits", output.splits, "add a line per kilometre or mile");
  app.add_flag("--explain", output.explain,
               "add where each number comes from, and what to know around the run");
  option(app, "--date", output.date, "DAY", "the day of the run, such as 2027-03-14");
  option(app, "--target", output.target, "TARGET",
         "what a watch holds you to: pace, hr or open (default: what a segment is run by)");
  option(app, "--steps-by", output.steps_by, "MEASURE",
         "what ends a step on a watch: distance (default), or time");
  declare_output(app, output);
}

void declare_choice(CLI::App& app, Arguments& arguments) {
  option(app, "--goal", arguments.workout.goal, "GOAL", "threshold, vo2max, base, 5k, 10k, half or marathon");
  option(app, "--level", arguments.athlete.level, "LEVEL", "beginner, intermediate or advanced");
  option(app, "--phase", arguments.workout.phase, "PHASE", "of the season: base, build or peak");
}

void declare_sizes(CLI::App& app, WorkoutArguments& workout) {
  option(app, "--total", workout.total, "SIZE", "all of the run, such as 12km, 8mi or 50min");
  option(app, "--hold", workout.hold, "SIZE",
         "how much of it at the target pace: 10min, 1mi or 15%; or none");
  option(app, "--warmup", workout.warmup, "SIZE", "easy running before, such as 2km or 10min; or none");
  option(app, "--cooldown", workout.cooldown, "SIZE", "easy running after, such as 1mi or 10min; or none");
  option(app, "--step", workout.step, "SIZE", "length of each step of a run in steps: 1km, 400m, 5min");
  option(app, "--laps", workout.laps, "NUMBER", "how many steps it has, 2 to 40");
  option(app, "--drop", workout.drop, "CHANGE", "how much faster each is: 10s/mi, 6s/km, 2s/400m");
  option(app, "--gain", workout.gain, "TIME",
         "how much quicker the way back of negative-split is, such as 45s");
}

}  // namespace

void declare_plan(CLI::App& app, Arguments& arguments) {
  declare_athlete(app, arguments.athlete);
  declare_choice(app, arguments);
  option(app, "--workout", arguments.workout.workout, "ID",
         "a workout by name instead of a goal; see crescendo workouts");
  declare_sizes(app, arguments.workout);
  declare_heart(app, arguments.heart);
  option(app, "--weekly", arguments.athlete.weekly, "DISTANCE",
         "what you run in a week, to check the run against");
  declare_conditions(app, arguments.conditions);
  app.add_flag("--treadmill", arguments.conditions.treadmill, "show what to set a treadmill to");
  option(app, "--hill-finish", arguments.conditions.hill_finish, "GRADE",
         "run the last 3 minutes uphill, such as 4%");
  option(app, "--workouts", arguments.workout.folder, "DIR", "a folder with workouts of your own");
  option(app, "--band", arguments.workout.band, "CHANGE",
         "how far beside the pace a watch lets you be, such as 10s/km (default)");
  declare_plan_output(app, arguments.output);
}

void declare_paces(CLI::App& app, Arguments& arguments) {
  declare_athlete(app, arguments.athlete);
  declare_heart(app, arguments.heart);
  declare_conditions(app, arguments.conditions);
  declare_output(app, arguments.output);
}

void declare_workouts(CLI::App& app, Arguments& arguments) {
  app.add_option("ID", arguments.id,
                 "the workout to show in full; with a race result behind it, for that runner")
      ->type_name("");
  app.add_option("--check", arguments.check_files,
                 "read workouts of your own, and say what is wrong with them")
      ->type_name("FILE...");
  declare_athlete(app, arguments.athlete);
  declare_choice(app, arguments);
  option(app, "--total", arguments.workout.total, "SIZE",
         "only those made for this much, such as 45min or 10km");
  // A runner's usual goal is no reason to hide the rest of the catalogue.
  for (const char* filter : {"--goal", "--level", "--phase", "--total"}) {
    app.get_option(filter)->configurable(false);
  }
  option(app, "--workouts", arguments.workout.folder, "DIR", "a folder with workouts of your own");
  declare_output(app, arguments.output);
}

void declare_convert(CLI::App& app, Arguments& arguments) {
  app.add_option("FILE", arguments.convert.file,
                 "a plan as JSON, as plan --json writes it; - is the standard input")
      ->type_name("");
  declare_plan_output(app, arguments.output);
}

void declare_formats(CLI::App& app, Arguments& arguments) {
  app.add_flag("--json", arguments.output.json, "write one JSON document");
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
