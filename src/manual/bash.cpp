#include "manual/completion.hpp"

#include <map>

#include <fmt/format.h>

namespace crescendo::manual {
namespace {

using std::string;

/// What the function does where such a value is wanted. Without an answer, bash offers files by itself.
string action_for(const Values& values) {
  switch (values.kind) {
    case Values::Kind::words:
      return "words='" + in_a_row(values.words) + "'";
    case Values::Kind::files:
      return "return";
    case Values::Kind::folders:
      return "_crescendo_folders; return";
    case Values::Kind::free:
      break;
  }
  return "_crescendo_nothing; return";
}

/// `-o|--output`
string pattern_of(const Option& option) {
  return option.short_name.empty() ? option.name : option.short_name + "|" + option.name;
}

/// Options mean the same values whatever the command.
string value_cases(const Program& program) {
  std::map<string, string> patterns;  // by action
  for (const Command& command : program.commands) {
    for (const Option& option : command.options) {
      if (option.is_argument() || option.is_switch()) continue;
      string& pattern = patterns[action_for(option.values)];
      const string own = pattern_of(option);
      if (("|" + pattern + "|").find("|" + own + "|") != string::npos) continue;
      pattern += (pattern.empty() ? "" : "|") + own;
    }
  }
  string result;
  for (const auto& [action, pattern] : patterns) result += fmt::format("    {}) {} ;;\n", pattern, action);
  return result;
}

string options_of(const Command& command) {
  string result;
  for (const Option& option : command.options) {
    if (option.is_argument()) continue;
    result += (result.empty() ? "" : " ") + option.name;
  }
  return result;
}

string command_cases(const Program& program) {
  string result;
  for (const Command& command : program.commands) {
    const Option* argument = first_argument(command);
    const string action = argument == nullptr ? "_crescendo_nothing; return" : action_for(argument->values);
    result += fmt::format("        {})\n          [[ $word == -* ]] && words='{}' || {{ {}; }} ;;\n",
                          command.name, options_of(command), action);
  }
  return result;
}

string names_of(const Program& program) {
  string result;
  for (const Command& command : program.commands) result += string(command.name) + " ";
  return result + "help --help --version";
}

}  // namespace

string bash_completion(const Program& program) {
  return fmt::format(R"(# crescendo's completions for bash. In ~/.bashrc: source <(crescendo completion bash)

_crescendo_folders() {{
  local IFS=$'\n'
  COMPREPLY=($(compgen -d -- "$word"))
  compopt -o filenames 2>/dev/null
}}

# A value that nobody can guess; the names of files would be wrong.
_crescendo_nothing() {{
  compopt +o default +o bashdefault 2>/dev/null
}}

_crescendo() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} option=${{COMP_WORDS[COMP_CWORD - 1]}} words=
  COMPREPLY=()
  # --units=mi comes as three words.
  if [[ $word == = ]]; then
    word=
  elif [[ $option == = ]]; then
    option=${{COMP_WORDS[COMP_CWORD - 2]}}
  fi
  case $option in
{}    *)
      case ${{COMP_WORDS[1]}} in
        "$word") words='{}' ;;
{}      esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}}

complete -o bashdefault -o default -F _crescendo crescendo
)",
                     value_cases(program), names_of(program), command_cases(program));
}

}  // namespace crescendo::manual
