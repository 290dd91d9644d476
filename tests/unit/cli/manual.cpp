// The manual and the completions, against what the program itself takes.

#include "cli/help.hpp"
#include "cli/values.hpp"
#include "crescendo/physiology/event.hpp"
#include "support/catch.hpp"
#include "support/command.hpp"
#include "support/csv.hpp"
#include "support/folder.hpp"

#include <regex>
#include <set>

using namespace crescendo;

namespace {

using Names = std::set<std::string>;

/// Every long option that a text names where a line begins with it.
Names options_in(const std::string& text, const std::regex& pattern) {
  Names result;
  for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
    result.insert((*at)[1]);
  return result;
}

Names options_in_help() {
  Names result;
  for (const manual::Command& command : cli::described_program().commands) {
    const std::string help = test::run({std::string(command.name), "--help"}).out;
    result.merge(options_in(help, std::regex("(?:^|\n)  (?:-\\w, )?(--[a-z-]+)")));
  }
  return result;
}

/// A command that takes the option, complete but for it.
std::vector<std::string> command_with(const std::string& command) {
  if (command == "paces") return {"paces", "half", "1:28:30"};
  if (command == "workouts") return {"workouts"};
  if (command == "batch") return {"batch", "-"};
  if (command == "convert") return {"convert", "-"};
  if (command == "check") return {"check", "-"};
  return {"plan", "half", "1:28:30"};
}

}  // namespace

TEST_CASE("the manual has the options of the help, and no other", "[cli]") {
  std::string page = test::run({"manual"}).out;
  page = std::regex_replace(page, std::regex("\\\\-"), "-");
  const Names in_manual = options_in(page, std::regex("\n\\.TP\n(?:\\\\fB-\\w\\\\fR, )?\\\\fB(--[a-z-]+)"));
  CHECK(in_manual == options_in_help());
  CHECK(in_manual.size() > 40);
}

TEST_CASE("the manual of workouts tells the whole language", "[cli]") {
  const std::string page = test::run({"manual", "workouts"}).out;
  for (const char* word : {"time_limit", "ceiling", "\"each\"", "walk jog cooldown", "evening.json:19:43"}) {
    CHECK(page.find(word) != std::string::npos);
  }
  CHECK(test::run({"manual", "workout"}).err.find("did you mean workouts?") != std::string::npos);
}

TEST_CASE("the example of the workout language is good, and its mistake is found where it says", "[docs]") {
  const std::string text = test::file("data/workout-language.md");
  const auto begin = text.find("```json\n") + 8;
  std::string example = text.substr(begin, text.find("```", begin) - begin);
  const test::Folder folder;
  folder.write("evening.json", example);
  CHECK(test::run({"workouts", "--check", folder.path() + "/evening.json"}).exit_code == 0);
  const auto target = example.find("\"at\": \"T\"");
  folder.write("evening.json", example.replace(target, 9, "\"at\": \"MP\""));
  const auto message =
      text.substr(text.find("evening.json:"),
                  text.find("\n```", text.find("evening.json:")) - text.find("evening.json:"));
  CHECK(test::run({"workouts", "--check", folder.path() + "/evening.json"}).err.find(message) !=
        std::string::npos);
}

TEST_CASE("what completions offer, the program takes", "[cli]") {
  manual::Program program = cli::described_program();
  cli::add_values(program, Catalogue());
  const std::string plan = test::run({"plan", "half", "1:28:30", "--json"}).out;
  std::size_t tried = 0;
  for (const manual::Command& command : program.commands) {
    if (command.name == "completion" || command.name == "manual" || command.name == "formats") continue;
    for (const manual::Option& option : command.options) {
      if (option.is_argument() || option.values.kind != manual::Values::Kind::words) continue;
      for (const std::string& word : option.values.words) {
        auto line = command_with(std::string(command.name));
        line.insert(line.end(), {option.name, word});
        INFO(command.name << " " << option.name << " " << word);
        // Some values want others beside them; none is unknown.
        CHECK(test::run(line, {}, plan).err.find("unknown") == std::string::npos);
        ++tried;
      }
    }
  }
  CHECK(tried > 150);
}

TEST_CASE("distances that completions offer are race distances", "[cli]") {
  manual::Program program = cli::described_program();
  cli::add_values(program, Catalogue());
  for (const std::string& word : program.commands.front().options.front().values.words) {
    INFO(word);
    CHECK_NOTHROW(parse_race_distance(word));
  }
}

TEST_CASE("completions know a runner's own workouts", "[cli]") {
  const test::Folder home;
  home.write("crescendo/workouts/evening.json", "{}");
  home.write("crescendo/workouts/$(touch x).json", "{}");
  home.write("crescendo/workouts/it's.json", "{}");
  const auto outcome = test::run({"completion", "bash"}, {{"XDG_DATA_HOME", home.path()}});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out.find(" evening ") != std::string::npos);
  CHECK(outcome.out.find("touch") == std::string::npos);
  CHECK(outcome.out.find("it's") == std::string::npos);
}

TEST_CASE("a shell that is missing or unknown", "[cli]") {
  CHECK(test::run({"completion"}).err.find("the shell is missing") != std::string::npos);
  const auto outcome = test::run({"completion", "bsh"});
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.err.find("did you mean bash?") != std::string::npos);
}
