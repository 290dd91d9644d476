// Each command in the README runs, and prints what the README shows. A line of three dots stands for output
// that is left out to the end of the block or the next command.

#include "support/catch.hpp"
#include "support/csv.hpp"
#include "support/shell.hpp"

#include <sstream>

using namespace crescendo;

namespace {

struct Example {
  std::string command;
  std::string output;
};

std::vector<Example> examples(const std::string& file) {
  std::vector<Example> result;
  std::istringstream stream(test::file(file));
  bool inside = false;
  for (std::string line; std::getline(stream, line);) {
    if (line.starts_with("```")) {
      inside = line == "```console";
    } else if (inside && line.starts_with("$ ")) {
      result.push_back({line.substr(2), ""});
    } else if (inside) {
      REQUIRE_FALSE(result.empty());
      result.back().output += line + "\n";
    }
  }
  return result;
}

/// What installs and tests is what is running here.
bool runs_here(const std::string& command) {
  return !command.starts_with("tests/") && !command.starts_with("git ") && !command.starts_with("cd ") &&
         !command.starts_with("cmake ");
}

std::string without_blank_end(std::string text) {
  text.erase(text.find_last_not_of('\n') + 1);
  return text + "\n";
}

}  // namespace

TEST_CASE("the README's picture is what the program draws", "[docs]") {
  const auto drawn =
      test::shell("./crescendo plan marathon 2:59:59 --goal threshold --format svg 2>/dev/null");
  CHECK(drawn.output == test::file("data/pictures/profile.svg"));
}

TEST_CASE("the README's program is one that is built", "[docs]") {
  const std::string begin = "```cpp\n";
  const std::string readme = test::file("README.md");
  const auto at = readme.find(begin) + begin.size();
  CHECK(readme.substr(at, readme.find("```", at) - at) == test::file("tests/consumer/readme.cpp"));
}

TEST_CASE("the README shows what the program prints", "[docs]") {
  std::size_t count = 0;
  for (const Example& example : examples("README.md")) {
    if (!runs_here(example.command)) continue;
    INFO(example.command);
    ++count;
    const auto outcome = test::shell(example.command);
    const auto dots = example.output.find("...\n");
    if (dots == std::string::npos) {
      CHECK(without_blank_end(outcome.output) == without_blank_end(example.output));
    } else {
      CHECK(outcome.output.substr(0, dots) == example.output.substr(0, dots));
    }
  }
  CHECK(count >= 8);
}
