#include "crescendo/cli/run.hpp"

#include "cli/declare.hpp"
#include "cli/help.hpp"
#include "cli/output.hpp"
#include "cli/parser.hpp"
#include "cli/verb.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/manual/pages.hpp"
#include "crescendo/physiology/event.hpp"

#include <algorithm>
#include <array>
#include <new>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

constexpr std::array<Verb, 9> table = {{
    {"plan", "One workout from a race result and a goal", "plan [DISTANCE TIME] [options]",
     "  crescendo plan half 1:28:30 --goal threshold\n"
     "  crescendo plan 10k 42:30 --goal vo2max --units mi\n"
     "  crescendo plan --vdot 53.5 --workout thirds --total 12km\n"
     "  crescendo plan 5k 24:10 --goal base --json -o base.json\n",
     declare_plan, plan},
    {"paces", "VDOT, training paces and equivalent races", "paces [DISTANCE TIME] [options]",
     "  crescendo paces marathon 2:59:59\n"
     "  crescendo paces --vdot 45 --units both\n"
     "  crescendo paces --race half=1:28:30 --race 5k=19:40 --json\n",
     declare_paces, paces},
    {"workouts", "The catalogue, or one workout in full", "workouts [ID [DISTANCE TIME]] [options]",
     "  crescendo workouts\n"
     "  crescendo workouts threshold\n"
     "  crescendo workouts --check my-workout.json\n",
     declare_workouts, workouts},
    {"batch", "A roster of athletes, as CSV or JSON Lines, to plans", "batch FILE [options]",
     "  crescendo batch roster.csv > plans.jsonl\n"
     "  crescendo batch roster.csv --out plans/ --format fit\n"
     "  crescendo batch results.csv --distance 10k --goal vo2max --format text\n"
     "  head -100 roster.csv | crescendo batch - | jq -r .workout.name\n",
     declare_batch, batch_plans},
    {"check", "Looks over plans, also those changed by hand", "check FILE... [options]",
     "  crescendo check plan.json\n"
     "  crescendo check --strict --weekly 60km plan.json\n"
     "  crescendo check --json plan.json\n",
     declare_check, check_plans},
    {"convert", "A plan in another format", "convert FILE [options]",
     "  crescendo convert plan.json --format fit -o plan.fit\n"
     "  crescendo convert plan.json -o plan.html\n"
     "  crescendo plan 5k 24:10 --json | crescendo convert - --format markdown\n",
     declare_convert, convert},
    {"formats", "What plans can be written as, and what each can say", "formats [options]",
     "  crescendo formats\n"
     "  crescendo formats --json\n",
     declare_formats, list_formats},
    {"completion", "What makes a shell complete commands and options", "completion SHELL",
     "  source <(crescendo completion bash)\n"
     "  crescendo completion fish | source\n",
     declare_completion, complete},
    {"manual", "The manual's pages, for man", "manual [PAGE]",
     "  crescendo manual | man -l -\n"
     "  crescendo manual workouts | man -l -\n",
     declare_manual, show_manual},
}};

bool is_distance(string_view word) {
  try {
    parse_race_distance(word);
    return true;
  } catch (const InputError&) {
    return false;
  }
}

/// An option where the command should stand.
[[noreturn]] void option_first(const CommandLine& line, const string& word) {
  const string name = word.substr(0, word.find('='));
  const manual::Program program = described_program();
  const bool known = std::ranges::any_of(program.commands, [&](const manual::Command& command) {
    return std::ranges::any_of(command.options, [&](const manual::Option& option) {
      return option.name == name || option.short_name == name;
    });
  });
  if (known) {
    throw line.about(word, "option " + in_quotes(word) + " stands before the command",
                     "put it behind, as in crescendo plan half 1:28:30 --units mi");
  }
  throw line.about(
      word, "unknown option " + in_quotes(name),
      lower_case(name) == "-v" ? "did you mean --version?" : "crescendo --help shows what there is");
}

const Verb& read_verb(const CommandLine& line) {
  const string& word = line.arguments().front();
  const auto found = std::ranges::find(table, string_view(word), &Verb::name);
  if (found != table.end()) return *found;
  if (is_distance(word)) {
    throw line.about(word, "the command is missing", "did you mean crescendo plan " + word + " ...?");
  }
  if (word.starts_with("-")) option_first(line, word);
  std::array<string_view, table.size()> names{};
  std::ranges::transform(table, names.begin(), &Verb::name);
  throw line.about(word, "unknown command " + in_quotes(word), suggestion(word, names, "commands are"));
}

ExitCode dispatch(CommandLine line, const Streams& streams, const Environment& environment) {
  const Output standard{&formats().front(), {}, {}};
  const auto& words = line.arguments();
  if (words.empty()) {
    throw InputError({"a command is missing", "such as crescendo plan half 1:28:30; --help shows all"});
  }
  if (words[0] == "help" && words.size() > 1) {
    return dispatch(CommandLine({words[1], "--help"}), streams, environment);
  }
  if (words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
    deliver(manual::help(described_program()), standard, streams);
    return ExitCode::good;
  }
  if (words[0] == "--version") {
    deliver("crescendo " + string(version()) + "\n", standard, streams);
    return ExitCode::good;
  }
  const Verb& verb = read_verb(line);
  const Arguments arguments = parse_arguments(verb, line, environment);
  if (!arguments.help) return verb.act(arguments, {line, streams, environment});
  deliver(manual::help(described(verb)), standard, streams);
  return ExitCode::good;
}

}  // namespace

std::span<const Verb> verbs() { return table; }

ExitCode run(const std::vector<string>& arguments, const Streams& streams, const Environment& environment) {
  try {
    return dispatch(CommandLine(arguments), streams, environment);
  } catch (const InputError& error) {
    string report;
    for (const Diagnostic& diagnostic : error.diagnostics()) report += describe(diagnostic);
    streams.err(report);
    return ExitCode::usage;
  } catch (const io::Error& error) {
    streams.err(describe({"cannot " + error.action() + ": " + error.code().message()}));
    return ExitCode::io;
  } catch (const std::bad_alloc&) {
    streams.err(describe({"there is not enough memory"}));
    return ExitCode::io;
  }
}

}  // namespace crescendo::cli
