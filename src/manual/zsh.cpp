#include "embedded/data.hpp"
#include "manual/completion.hpp"

#include <fmt/format.h>

namespace crescendo::manual {
namespace {

using std::string;
using std::string_view;

/// In quotes, with a backslash before what would end a description.
string quoted(string_view text) { return shell_quoted(text, "'\\''"); }

string description(string_view text) {
  string result;
  for (const char c : text) {
    if (c == ':' || c == '[' || c == ']' || c == '\\') result += '\\';
    result += c;
  }
  return result;
}

string action_for(const Values& values) {
  switch (values.kind) {
    case Values::Kind::words:
      return "(" + joined(values.words) + ")";
    case Values::Kind::files:
      return "_files";
    case Values::Kind::folders:
      return "_files -/";
    case Values::Kind::free:
      break;
  }
  return " ";
}

/// One name of an option as `_arguments` wants it. `=` lets the value follow as a word, or behind an equals
/// sign.
string name_of_option(const Option& option, const string& name, string_view mark) {
  const string others = option.repeats              ? "*"
                        : option.short_name.empty() ? ""
                                                    : "(" + option.short_name + " " + option.name + ")";
  string result = others + name;
  if (!option.is_switch()) result += mark;
  result += "[" + description(option.text) + "]";
  // Values to the next word with a dash, or one.
  if (!option.is_switch()) {
    result += (option.takes_all ? ":*-*:" : ":") + description(option.type) + ":" + action_for(option.values);
  }
  return quoted(result);
}

string specification(const Option& option) {
  if (option.is_argument()) {
    return quoted(string(option.repeats ? "*" : "") + ":" + description(option.name) + ":" +
                  action_for(option.values));
  }
  const string name = name_of_option(option, option.name, "=");
  return option.short_name.empty() ? name : name_of_option(option, option.short_name, "+") + " " + name;
}

string commands(const Program& program) {
  string result;
  for (const Command& command : program.commands) {
    result += "        " + quoted(string(command.name) + ":" + description(command.summary)) + "\n";
  }
  return result + "        'help:What a command does'\n";
}

string command_cases(const Program& program) {
  string result;
  for (const Command& command : program.commands) {
    result += fmt::format("        {})\n          _arguments", command.name);
    for (const Option& option : command.options) result += " \\\n            " + specification(option);
    result += " ;;\n";
  }
  return result + fmt::format("        help)\n          _arguments ':command:({})' ;;\n",
                              joined(command_names(program)));
}

}  // namespace

string zsh_completion(const Program& program) {
  return filled(embedded::zsh_completion,
                {{"commands", commands(program)}, {"cases", command_cases(program)}});
}

}  // namespace crescendo::manual
