// Whole outputs, kept in tests/golden/cases. A case is a file of commands, each followed by what it prints:
// files for watches decoded, lines on the error stream behind "! ", and in the last line the exit code. With
// CRESCENDO_REWRITE set the files are written anew; look at the difference before you commit it.

#include "support/catch.hpp"
#include "support/command.hpp"
#include "support/csv.hpp"
#include "support/fit.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace crescendo;

namespace {

namespace fs = std::filesystem;

constexpr std::string_view prompt = "$ ";
constexpr std::string_view program = "crescendo ";

std::string marked(const std::string& text, const std::string& mark) {
  std::istringstream stream(text);
  std::string result;
  for (std::string line; std::getline(stream, line);) result += mark + line + "\n";
  return result;
}

/// `NAME=value crescendo arguments`
std::string output_of(std::string command) {
  test::Variables variables;
  command += ' ';
  while (!command.starts_with(program)) {
    const auto blank = command.find(' ');
    const auto equals = command.find('=');
    REQUIRE(equals < blank);
    variables[command.substr(0, equals)] = command.substr(equals + 1, blank - equals - 1);
    command = command.substr(blank + 1);
  }
  const auto outcome = test::run_line(command.substr(program.size()), variables);
  const std::string out = test::looks_like_fit(outcome.out) ? test::fit_text(outcome.out) : outcome.out;
  return marked(out, "") + marked(outcome.err, "! ") + "[exit " + std::to_string(outcome.exit_code) + "]\n";
}

std::string printed_anew(const std::string& text) {
  std::istringstream stream(text);
  std::string result;
  for (std::string line; std::getline(stream, line);) {
    if (line.starts_with("#")) result += line + "\n";
    if (!line.starts_with(prompt)) continue;
    result += (result.empty() ? "" : "\n") + line + "\n" + output_of(line.substr(prompt.size()));
  }
  return result;
}

}  // namespace

TEST_CASE("outputs are what they were", "[golden]") {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(test::root() + "/tests/golden/cases")) {
    const std::string name = "tests/golden/cases/" + entry.path().filename().string();
    INFO(name);
    const std::string kept = test::file(name);
    const std::string now = printed_anew(kept);
    if (std::getenv("CRESCENDO_REWRITE") != nullptr) {
      std::ofstream(entry.path(), std::ios::binary) << now;
    } else {
      CHECK(now == kept);
    }
    ++count;
  }
  CHECK(count >= 5);
}
