#include "manual/completion.hpp"

#include <fmt/format.h>

namespace crescendo::manual {
namespace {

using std::string;
using std::string_view;

string quoted(string_view text) { return shell_quoted(text, "\\'"); }

/// What may follow; `-x` lets no file in its place.
string action_for(const Values& values) {
  switch (values.kind) {
    case Values::Kind::words:
      return " -x -a " + quoted(in_a_row(values.words));
    case Values::Kind::files:
      return " -r -F";
    case Values::Kind::folders:
      return " -x -a '(__fish_complete_directories (commandline -ct))'";
    case Values::Kind::free:
      break;
  }
  return " -x";
}

string condition(const Command& command) {
  return fmt::format("complete -c crescendo -n '__fish_seen_subcommand_from {}'", command.name);
}

string line(const Command& command, const Option& option) {
  string result = condition(command);
  if (!option.short_name.empty()) result += " -s " + option.short_name.substr(1);
  result += " -l " + option.name.substr(2);
  if (!option.is_switch()) result += action_for(option.values);
  return result + " -d " + quoted(option.text) + "\n";
}

/// What a command may be given besides options.
string line(const Command& command, const Values& values) {
  if (values.kind == Values::Kind::files) return condition(command) + " -F\n";
  if (values.kind != Values::Kind::words) return "";
  return condition(command) + " -a " + quoted(in_a_row(values.words)) + "\n";
}

}  // namespace

string fish_completion(const Program& program) {
  string result =
      "# crescendo's completions for fish. In ~/.config/fish/config.fish: crescendo completion fish | "
      "source\n\n"
      "complete -c crescendo -f\n";
  for (const Command& command : program.commands) {
    result += fmt::format("complete -c crescendo -n __fish_use_subcommand -a {} -d {}\n", command.name,
                          quoted(command.summary));
  }
  for (const Command& command : program.commands) {
    result += "\n";
    if (const Option* argument = first_argument(command)) result += line(command, argument->values);
    for (const Option& option : command.options) {
      if (!option.is_argument()) result += line(command, option);
    }
  }
  return result;
}

}  // namespace crescendo::manual
