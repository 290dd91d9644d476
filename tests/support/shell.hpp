#pragma once

#include <string>

namespace crescendo::test {

/// What a shell command printed (on both streams) and how it ended.
struct ShellOutcome {
  int exit_code = 0;
  std::string output;
};

/// Runs a command with sh, in a folder that holds the built program as ./crescendo, and that is
/// home.
ShellOutcome shell(const std::string& command);

}  // namespace crescendo::test
