#include "crescendo/manual/completion.hpp"

#include "cli/help.hpp"
#include "cli/output.hpp"
#include "cli/own_catalogue.hpp"
#include "cli/values.hpp"
#include "crescendo/request/choice.hpp"

namespace crescendo::cli {

/// The user's own workouts are among the values: scripts are made anew with each shell that sources them.
ExitCode complete(const Arguments& arguments, const Invocation& invocation) {
  if (!arguments.shell) {
    throw InputError(
        {"the shell is missing", "bash, zsh or fish, as in source <(crescendo completion bash)"});
  }
  const auto shell = invocation.line.parse(*arguments.shell, [](std::string_view text) {
    return static_cast<manual::Shell>(choice(text, manual::shell_names, "shell"));
  });
  manual::Program program = described_program();
  add_values(program, catalogue_with({}, invocation.environment));
  deliver(manual::completion(program, shell), {nullptr, {}, {}}, invocation.streams);
  return ExitCode::good;
}

}  // namespace crescendo::cli
