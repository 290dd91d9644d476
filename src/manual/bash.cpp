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

/// One case for all options with the same values: they mean the same whatever the command.
string value_cases(const Program& program) {
  std::map<string, std::vector<string>> patterns;  // by action
  for (const Command& command : program.commands) {
    for (const Option& option : command.options) {
      if (option.is_argument() || option.values.kind == Values::Kind::free) continue;
      auto& names = patterns[action_for(option.values)];
      const bool known = std::find(names.begin(), names.end(), option.name) != names.end();
      if (known) continue;
      names.push_back(option.name);
      if (!option.short_name.empty()) names.push_back(option.short_name);
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
  return fmt::format(R"(# crescendo's completions for bash. In ~/.bashrc: source <(crescendo completion bash)

# What they offer goes in place of $piece, the end of $text.
_crescendo_words() {{
  [[ $text == "$piece" ]] && COMPREPLY=($(compgen -W "$1" -- "$piece"))
}}
_crescendo_files() {{
  compopt -o bashdefault -o default 2>/dev/null || COMPREPLY=($(compgen -f -- "$piece"))
}}
_crescendo_folders() {{
  local IFS=$'\n'
  COMPREPLY=($(compgen -d -- "$piece"))
  compopt -o filenames 2>/dev/null
}}

_crescendo_value() {{
  case $1 in
{values}  esac
}}
_crescendo_option() {{
  case $1 in
{options}  esac
}}
_crescendo_argument() {{
  case $1 in
{arguments}  esac
}}

_crescendo() {{
  local words=() word text piece option= place=0 i
  COMPREPLY=()
  # Words as they were typed: bash takes them apart at = and :.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${{COMP_WORDS[i]}}
    if ((i > 1)) && [[ $word == [=:]* || ${{COMP_WORDS[i - 1]}} == *[=:] ]]; then
      words[${{#words[@]}} - 1]+=$word
    else
      words+=("$word")
    fi
  done
  local last=$((${{#words[@]}} - 1))
  text=${{words[last]}}
  piece=${{COMP_WORDS[COMP_CWORD]}}
  [[ $piece == [=:]* ]] && piece=
  if ((last == 0)); then
    _crescendo_words '{first}'
    return
  fi
  # The option that waits for a value, and how many words there are besides options.
  for ((i = 1; i < last; i++)); do
    word=${{words[i]}}
    case $word in
      -*=*) option= ;;
      {with_value}) option=$word ;;
      -*) option= ;;
      *)
        case $option in
          '') place=$((place + 1)) ;;
          {take_all}) ;;
          *) option= ;;
        esac ;;
    esac
  done
  if [[ $text == --*=* ]]; then
    option=${{text%%=*}} text=${{text#*=}}
    _crescendo_value "$option"
  elif [[ $text == -* ]]; then
    _crescendo_option "${{words[0]}}"
  elif [[ -n $option ]]; then
    _crescendo_value "$option"
  else
    _crescendo_argument "${{words[0]}}:$place"
  fi
}}

complete -F _crescendo crescendo
)",
                     fmt::arg("values", value_cases(program)), fmt::arg("options", option_cases(program)),
                     fmt::arg("arguments", argument_cases(program)),
                     fmt::arg("first", joined(first_words(program))),
                     fmt::arg("with_value", joined(names_with_value(program), "|")),
                     fmt::arg("take_all", joined(names_that_take_all(program), "|")));
}

}  // namespace crescendo::manual
