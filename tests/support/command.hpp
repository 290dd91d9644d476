#pragma once

#include "crescendo/cli/run.hpp"
#include "crescendo/json/document.hpp"

#include <map>
#include <string>
#include <vector>

namespace crescendo::test {

/// What a command left behind.
struct Outcome {
  int exit_code = 0;
  std::string out;
  std::string err;
};

using Variables = std::map<std::string, std::string>;

/// Runs the program inside the test, without a terminal; `input` is what it reads from the standard input.
Outcome run(const std::vector<std::string>& arguments, const Variables& variables = {},
            const std::string& input = {});

/// The same for words as a shell would split them: blanks, and quotes of either kind.
Outcome run_line(const std::string& line, const Variables& variables = {});

/// The arguments of a command line.
std::vector<std::string> split(const std::string& line);

/// The output of a command that must succeed, as JSON.
json::Document json_of(const std::vector<std::string>& arguments);

/// A number by its path: `{"totals", "distance_m"}`, `{"segments", "2", "pace", "end_s_per_km"}`. A path that
/// leads nowhere fails the test.
const json::Value& at(const json::Value& root, const std::vector<std::string>& path);
double number(const json::Value& root, const std::vector<std::string>& path);

}  // namespace crescendo::test
