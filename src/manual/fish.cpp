#include "embedded/data.hpp"
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
      return " -x -a " + quoted(joined(values.words));
    case Values::Kind::files:
      return " -r -F";
    case Values::Kind::folders:
      return " -x -a '(__fish_complete_directories (commandline -ct))'";
    case Values::Kind::free:
      break;
  }
  return " -x";
}

/// A line that holds where a test of ours says so.
string line(const string& where, const string& what) {
  return fmt::format("complete -c crescendo -n '__crescendo_{}'{}\n", where, what);
}

string line(const Command& command, const Option& option) {
  string what = option.short_name.empty() ? "" : " -s " + option.short_name.substr(1);
  what += " -l " + option.name.substr(2);
  if (!option.is_switch()) what += action_for(option.values);
  string result = line("in " + string(command.name), what + " -d " + quoted(option.text));
  // fish knows one value for an option.
  if (option.takes_all) result += line("waits " + option.name, action_for(option.values));
  return result;
}

/// What a command may be given besides options.
string line(const Command& command, const Option& argument, std::size_t place) {
  const string where =
      fmt::format("at {} {}", command.name, argument.repeats ? "any" : std::to_string(place));
  if (argument.values.kind == Values::Kind::files) return line(where, " -F");
  if (argument.values.kind != Values::Kind::words) return "";
  return line(where, " -a " + quoted(joined(argument.values.words)));
}

string lines(const Command& command) {
  string result = "\n";
  const auto arguments = arguments_of(command);
  for (std::size_t place = 0; place < arguments.size(); ++place) {
    result += line(command, *arguments[place], place);
  }
  for (const Option& option : command.options) {
    if (!option.is_argument()) result += line(command, option);
  }
  return result;
}

}  // namespace

string fish_completion(const Program& program) {
  string result = filled(embedded::fish_completion, {{"with_value", joined(names_with_value(program))},
                                                     {"take_all", joined(names_that_take_all(program))}});
  for (const Command& command : program.commands) {
    result += line("in \"\"", fmt::format(" -a {} -d {}", command.name, quoted(command.summary)));
  }
  result += line("in \"\"", " -a help -d 'What a command does'");
  result += line("in \"\"", " -s h -l help -d 'print the commands'");
  result += line("in \"\"", " -l version -d 'print the version'");
  result += line("at help 0", " -a " + quoted(joined(command_names(program))));
  for (const Command& command : program.commands) result += lines(command);
  return result;
}

}  // namespace crescendo::manual
