#include "cli/help.hpp"

#include "cli/declare.hpp"
#include "crescendo/render/format.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace crescendo::cli {
namespace {

using manual::Note;

manual::Option described(const CLI::Option& option) {
  manual::Option result;
  if (option.get_positional()) {
    result.name = option.get_name(true);
  } else {
    result.name = "--" + option.get_lnames().front();
    if (!option.get_snames().empty()) result.short_name = "-" + option.get_snames().front();
  }
  result.type = option.get_type_name();
  result.text = option.get_description();
  result.group = option.get_positional() ? "Arguments" : option.get_group();
  result.repeats = option.get_items_expected_max() > 1 ||
                   option.get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll;
  result.takes_all = !option.get_positional() && result.repeats && option.get_allow_extra_args();
  return result;
}

std::vector<Note> notes() {
  return {
      {"Rosters",
       "A roster is CSV with a line of column names (commas, semicolons or tabs between), or JSON Lines. "
       "Columns are named like the options and arguments, *id* and *name* among them; a column *race* takes "
       "several results, half=1:28:30;5k=19:40. Options on the command line are for rows that leave them "
       "open. "
       "A row that is rejected is told of on the error stream with its line and column; in JSON an object "
       "stands in its place, with *error* (*line*, *column*, *field*, *message*) and *id*. With `--out` each "
       "row's file is named by its id, made safe, and files that are there are kept unless `--overwrite` is "
       "given.",
       false},
      {"Watches",
       "A FIT file goes into the folder GARMIN/NewFiles of the watch. Watches know no ramps and 50 steps at "
       "most: ramps become steps of half a kilometre or a quarter of a mile, longer where there are too "
       "many. "
       "What a format leaves out is said on the error stream; `crescendo formats` lists it.",
       false},
      {"Paces",
       "E easy, M marathon, T threshold (what can be raced for an hour), I interval (about 11 minutes), R "
       "repetition; moderate lies between E and M. VDOT is Daniels' measure of fitness. Effort is on a scale "
       "from 1, hardly any, to 10, all out."},
      {"Files",
       "Defaults for options come from ~/.config/crescendo/config.toml, with lines such as units = \"mi\"; "
       "what "
       "is typed counts more, and --config none leaves the file out. Workouts in "
       "~/.local/share/crescendo/workouts join in."},
      {"Config file",
       "Keys are the long names of options, in TOML. The race is a table: [race], distance = \"half\", time "
       "= "
       "\"1:28:30\". What belongs to one call alone is refused: config, output, "
       "out, overwrite, help and check. For `batch` only what is about the way plans are written is taken "
       "from it: units, paces, band, target, steps-by, "
       "workouts, color and jobs.",
       false},
      {"Environment",
       "CRESCENDO_UNITS counts more than the file and less than what is typed. XDG_CONFIG_HOME and "
       "XDG_DATA_HOME "
       "say where those folders are, NO_COLOR turns colours off, and COLUMNS sets the width."},
      {"Exit status",
       "0 good; 1 rows of a roster were rejected, or check found an error in a plan; 2 wrong usage or input; "
       "3 could not read or write."},
      {"Notes",
       "This is arithmetic and coaching lore, not medical advice. VDOT is a registered trademark of its "
       "owner, "
       "who has nothing to do with this program.",
       false},
  };
}

}  // namespace

manual::Command described(const Verb& verb) {
  Arguments unused;
  CLI::App app;
  declare(app, verb, unused);
  manual::Command result{verb.name, verb.summary, verb.usage, verb.examples, {}};
  for (const CLI::Option* option : app.get_options()) result.options.push_back(described(*option));
  return result;
}

manual::Program described_program() {
  manual::Program program{.version = version(),
                          .summary =
                              "crescendo turns a race result and a goal into a progression run: a run that "
                              "starts easy and gets faster.",
                          .examples =
                              "  crescendo plan half 1:28:30 --goal threshold\n"
                              "  crescendo plan 10k 42:30 --goal vo2max --json\n"
                              "  crescendo paces marathon 2:59:59\n",
                          .commands = {},
                          .formats = {},
                          .notes = notes()};
  for (const Verb& verb : verbs()) program.commands.push_back(described(verb));
  for (const Format& format : formats()) program.formats.push_back({format.name, format.ending, format.use});
  return program;
}

}  // namespace crescendo::cli
