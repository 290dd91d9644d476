#include "embedded/data.hpp"
#include "manual/completion.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace crescendo::manual {
namespace {

using std::string;

/// What offers such values.
string action_for(const Values& values) {
  switch (values.kind) {
    case Values::Kind::words:
      return "_crescendo_words '" + joined(values.words) + "'";
    case Values::Kind::files:
      return "_crescendo_files";
    case Values::Kind::folders:
      return "_crescendo_folders";
    case Values::Kind::free:
      break;
  }
  return ":";
}

/// Where an option has other values for some commands, those are named.
bool differs(const Program& program, const Option& option) {
  return std::ranges::any_of(program.commands, [&](const Command& command) {
    return std::ranges::any_of(command.options, [&](const Option& other) {
      return other.name == option.name && action_for(other.values) != action_for(option.values);
    });
  });
}

/// By command and option, `plan --units`; one case for all that have the same values.
string value_cases(const Program& program) {
  std::map<string, std::vector<string>> patterns;  // by action
  const auto add = [&patterns](const Option& option, const string& name, const string& commands) {
    auto& known = patterns[action_for(option.values)];
    const string pattern = commands + name;
    if (!name.empty() && std::ranges::find(known, pattern) == known.end()) known.push_back(pattern);
  };
  for (const Command& command : program.commands) {
    for (const Option& option : command.options) {
      if (option.is_argument() || option.values.kind == Values::Kind::free) continue;
      const string commands = differs(program, option) ? "'" + string(command.name) + " '" : "*' '";
      add(option, option.name, commands);
      add(option, option.short_name, commands);
    }
  }
  string result;
  for (const auto& [action, names] : patterns) {
    result += fmt::format("    {}) {} ;;\n", joined(names, "|"), action);
  }
  return result;
}

string option_cases(const Program& program) {
  string result;
  for (const Command& command : program.commands) {
    std::vector<string> names;
    for (const Option& option : command.options) {
      if (!option.is_argument()) names.push_back(option.name);
    }
    result += fmt::format("    {}) _crescendo_words '{}' ;;\n", command.name, joined(names));
  }
  return result;
}

/// By command and place, `plan:0`.
string argument_cases(const Program& program) {
  string result;
  for (const Command& command : program.commands) {
    const auto arguments = arguments_of(command);
    for (std::size_t place = 0; place < arguments.size(); ++place) {
      const Option& argument = *arguments[place];
      result += fmt::format("    {}:{}) {} ;;\n", command.name,
                            argument.repeats ? "*" : std::to_string(place), action_for(argument.values));
    }
  }
  return result + fmt::format("    help:0) _crescendo_words '{}' ;;\n", joined(command_names(program)));
}

}  // namespace

string bash_completion(const Program& program) {
  return filled(embedded::bash_completion, {{"values", value_cases(program)},
                                            {"options", option_cases(program)},
                                            {"arguments", argument_cases(program)},
                                            {"first", joined(first_words(program))},
                                            {"with_value", joined(names_with_value(program), "|")},
                                            {"take_all", joined(names_that_take_all(program), "|")}});
}

}  // namespace crescendo::manual
