#include "cli/declare.hpp"

#include <cstdint>
#include <string>

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

/// Options from here on are listed under this heading.
void group(CLI::App& app, const char* heading) { app.option_defaults()->group(heading); }

/// What plans can be asked for goes by the name of its key.
void option(CLI::App& app, RequestArguments& request, Key key, const char* type, const char* help) {
  option(app, ("--" + std::string(name_of(key))).c_str(), request[key], type, help);
}

void flag(CLI::App& app, RequestArguments& request, Key key, const char* help) {
  app.add_flag_function(
      "--" + std::string(name_of(key)),
      [&request, key](std::int64_t on) { request[key] = on > 0 ? "yes" : "no"; }, help);
}

void declare_fitness(CLI::App& app, Arguments& arguments) {
  group(app, "Race");
  app.add_option("--race", arguments.races,
                 "a result such as half=1:28:30; may be repeated, and the best one counts")
      ->type_name("DISTANCE=TIME")
      ->allow_extra_args(false)
      ->take_all();
  option(app, arguments.request, Key::vdot, "NUMBER", "VDOT instead of a race result, 15 to 90");
  option(app, arguments.request, Key::paces, "RULES",
         "book (default) or online: whose published rules the paces follow");
}

void declare_athlete(CLI::App& app, Arguments& arguments) {
  app.add_option("DISTANCE", arguments.request[Key::distance],
                 "race distance: 1500m mile 3k 5k 8k 10k 15k 10mi half marathon, or a number with m, k or mi")
      ->type_name("");
  app.add_option("TIME", arguments.request[Key::time], "race time: 42:30, 1:12:29, 42:30.5, 1h12m29s")
      ->type_name("");
  declare_fitness(app, arguments);
}

void declare_heart(CLI::App& app, RequestArguments& request) {
  group(app, "Heart");
  option(app, request, Key::hrmax, "BEATS", "maximal heart rate, such as 185");
  option(app, request, Key::hrrest, "BEATS", "heart rate at rest, for zones by reserve, such as 50");
  option(app, request, Key::lthr, "BEATS",
         "threshold heart rate: the mean of the last 20 of 30 minutes run all out alone");
  option(app, request, Key::age, "YEARS", "for an estimate where --hrmax is unknown, good to 10 beats");
  option(app, request, Key::sex, "SEX", "f or m, for that estimate");
  option(app, request, Key::hr_zones, "MODEL",
         "what zones are shares of: lthr or hrr (whichever is known), or hrmax");
}

void declare_conditions(CLI::App& app, RequestArguments& request) {
  group(app, "Conditions");
  option(app, request, Key::temperature, "DEGREES", "of the air, 28C or 82F; slows the paces");
  option(app, request, Key::dew_point, "DEGREES", "18C or 64F; or --humidity");
  option(app, request, Key::humidity, "PERCENT", "relative, such as 60%; or --dew-point");
  option(app, request, Key::altitude, "HEIGHT", "1600m or 5200ft; slows the paces");
}

void declare_units(CLI::App& app, RequestArguments& request) {
  option(app, request, Key::units, "UNITS", "km (default), mi or both");
}

void declare_format(CLI::App& app, OutputArguments& output, const char* help) {
  option(app, "--format", output.format, "FORMAT", help);
  app.add_flag("--json", output.json, "short for --format json");
}

void declare_colour(CLI::App& app, OutputArguments& output) {
  option(app, "--color", output.colour, "WHEN", "auto (default), always or never");
}

void declare_output(CLI::App& app, Arguments& arguments, const char* formats) {
  group(app, "Output");
  OutputArguments& output = arguments.output;
  declare_units(app, arguments.request);
  declare_format(app, output, formats);
  option(app, "-o,--output", output.file, "FILE",
         "write to FILE, which is replaced where it is there; its ending tells the format");
  declare_colour(app, output);
}

void declare_weekly(CLI::App& app, RequestArguments& request) {
  group(app, "Plan");
  option(app, request, Key::weekly, "DISTANCE",
         "what the runner runs in a week, such as 60km, for the limits that depend on it");
}

constexpr const char* all_formats = "text (default), json or another; see crescendo formats";
constexpr const char* text_or_json = "text (default) or json";

/// What only plans have.
void declare_look(CLI::App& app, RequestArguments& request) {
  group(app, "Plan");
  flag(app, request, Key::splits, "add a line per kilometre or mile");
  flag(app, request, Key::explain, "add where each number comes from, and what to know around the run");
  option(app, request, Key::date, "DAY", "the day of the run, such as 2027-03-14");
  group(app, "Watch");
  option(app, request, Key::target, "TARGET",
         "what a watch holds you to: pace, hr or open (default: what a segment is run by)");
  option(app, request, Key::band, "CHANGE",
         "how far beside the pace a watch lets you be, such as 10s/km (default)");
  option(app, request, Key::steps_by, "MEASURE", "what ends a step on a watch: distance (default), or time");
}

void declare_choice(CLI::App& app, RequestArguments& request, const char* goals) {
  group(app, "Workout");
  option(app, request, Key::goal, "GOAL", goals);
  option(app, request, Key::level, "LEVEL", "beginner, intermediate or advanced");
  option(app, request, Key::phase, "PHASE", "of the season: base, build or peak");
}

void declare_sizes(CLI::App& app, RequestArguments& request) {
  group(app, "Size");
  option(app, request, Key::total, "SIZE", "all of the run, such as 12km, 8mi or 50min");
  option(app, request, Key::hold, "SIZE", "how much of it at the target pace: 10min, 1mi or 15%; or none");
  option(app, request, Key::warmup, "SIZE", "easy running before, such as 2km or 10min; or none");
  option(app, request, Key::cooldown, "SIZE", "easy running after, such as 1mi or 10min; or none");
  option(app, request, Key::step, "SIZE", "length of each step of a run in steps: 1km, 400m, 5min");
  option(app, request, Key::laps, "NUMBER", "how many steps it has, 2 to 40");
  option(app, request, Key::drop, "CHANGE", "how much faster each is: 10s/mi, 6s/km, 2s/400m");
  option(app, request, Key::gain, "TIME", "how much quicker the way back of negative-split is, such as 45s");
}

void declare_folder(CLI::App& app, Arguments& arguments) {
  option(app, "--workouts", arguments.folder, "DIR", "a folder with workouts of your own");
}

/// What a plan is made from and how it looks, but for the race that stands in front of it.
void declare_wishes(CLI::App& app, Arguments& arguments) {
  RequestArguments& request = arguments.request;
  declare_choice(app, request, "threshold (default), vo2max, base, 5k, 10k, half or marathon");
  option(app, request, Key::workout, "ID", "a workout by name instead of a goal; see crescendo workouts");
  declare_folder(app, arguments);
  declare_sizes(app, request);
  declare_heart(app, request);
  declare_conditions(app, request);
  flag(app, request, Key::treadmill, "show what to set a treadmill to");
  option(app, request, Key::hill_finish, "GRADE", "run the last 3 minutes uphill, such as 4%");
}

/// A coach's own config file speaks for the way in which plans are written, and not for athletes.
void keep_to_manner(CLI::App& app) {
  for (CLI::Option* option : app.get_options()) option->configurable(false);
  for (const Key key : {Key::units, Key::paces, Key::band, Key::target, Key::steps_by}) {
    app.get_option("--" + std::string(name_of(key)))->configurable();
  }
  for (const char* name : {"--workouts", "--color", "--jobs"}) app.get_option(name)->configurable();
}

}  // namespace

void declare(CLI::App& app, const Verb& verb, Arguments& arguments) {
  app.set_help_flag();
  app.allow_extras();
  verb.declare(app, arguments);
  group(app, "General");
  option(app, "--config", arguments.config, "FILE",
         "read defaults from FILE instead of your own; none reads no file");
  app.add_flag("-h,--help", arguments.help, "print this help");
}

void declare_plan(CLI::App& app, Arguments& arguments) {
  declare_athlete(app, arguments);
  declare_wishes(app, arguments);
  declare_weekly(app, arguments.request);
  option(app, arguments.request, Key::name, "NAME", "who runs, for the plan to say");
  option(app, arguments.request, Key::id, "ID", "what a roster calls the runner");
  declare_look(app, arguments.request);
  declare_output(app, arguments, all_formats);
}

void declare_paces(CLI::App& app, Arguments& arguments) {
  declare_athlete(app, arguments);
  declare_heart(app, arguments.request);
  declare_conditions(app, arguments.request);
  declare_output(app, arguments, text_or_json);
}

void declare_workouts(CLI::App& app, Arguments& arguments) {
  app.add_option("ID", arguments.id,
                 "the workout to show in full; with a race result behind it, for that runner")
      ->type_name("");
  group(app, "Own workouts");
  app.add_option("--check", arguments.check_files,
                 "read workouts of your own, and say what is wrong with them")
      ->type_name("FILE...");
  declare_athlete(app, arguments);
  declare_choice(app, arguments.request, "threshold, vo2max, base, 5k, 10k, half or marathon");
  option(app, arguments.request, Key::total, "SIZE", "only those made for this much, such as 45min or 10km");
  // A runner's usual goal is no reason to hide the rest of the catalogue.
  for (const char* filter : {"--goal", "--level", "--phase", "--total"}) {
    app.get_option(filter)->configurable(false);
  }
  declare_folder(app, arguments);
  declare_output(app, arguments, text_or_json);
}

void declare_batch(CLI::App& app, Arguments& arguments) {
  RequestArguments& request = arguments.request;
  app.add_option(
         "FILE", arguments.file,
         "a roster, CSV with a line of column names or JSON Lines; - is the standard input. Columns are "
         "named like the options: id name distance time goal ...; options are for rows that leave them open")
      ->type_name("");
  group(app, "Roster");
  option(app, "--out", arguments.batch.folder, "DIR", "write a file for each row, named by its id, into DIR");
  app.add_flag("--overwrite", arguments.batch.overwrite, "replace files that are there already");
  app.add_flag("--strict", arguments.strict, "stop at the first row that is rejected");
  option(app, "--jobs", arguments.batch.jobs, "NUMBER",
         "rows at the same time (default: one for each processor)");
  group(app, "Race");
  option(app, request, Key::distance, "DISTANCE", "race distance of all rows that name none");
  option(app, request, Key::time, "TIME", "race time of all rows that name none");
  declare_fitness(app, arguments);
  declare_wishes(app, arguments);
  declare_weekly(app, request);
  declare_look(app, request);
  group(app, "Output");
  declare_units(app, request);
  declare_format(app, arguments.output,
                 "json, one plan a line (default), text, csv or another; with --out any");
  declare_colour(app, arguments.output);
  keep_to_manner(app);
}

void declare_convert(CLI::App& app, Arguments& arguments) {
  app.add_option("FILE", arguments.file, "a plan as JSON, as plan --json writes it; - is the standard input")
      ->type_name("");
  declare_look(app, arguments.request);
  declare_output(app, arguments, all_formats);
}

void declare_formats(CLI::App& app, Arguments& arguments) {
  group(app, "Output");
  app.add_flag("--json", arguments.output.json, "write one JSON document");
}

void declare_completion(CLI::App& app, Arguments& arguments) {
  app.add_option("SHELL", arguments.shell, "bash, zsh or fish")->type_name("");
}

void declare_manual(CLI::App& app, Arguments& arguments) {
  app.add_option("PAGE", arguments.page, "crescendo (default), or workouts for their language")
      ->type_name("");
}

void declare_check(CLI::App& app, Arguments& arguments) {
  app.add_option("FILE", arguments.files,
                 "plans as JSON, as plan --json writes them; - is the standard input")
      ->type_name("");
  declare_weekly(app, arguments.request);
  app.add_flag("--strict", arguments.strict, "let warnings count as errors");
  flag(app, arguments.request, Key::explain, "add what is only worth knowing");
  group(app, "Output");
  declare_units(app, arguments.request);
  app.add_flag("--json", arguments.output.json, "write one JSON document");
}

}  // namespace crescendo::cli
