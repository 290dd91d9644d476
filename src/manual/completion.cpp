#include "manual/completion.hpp"

#include "crescendo/manual/completion.hpp"

#include <algorithm>

namespace crescendo::manual {
namespace {

/// The names, long and short, of those options of all commands that a test chooses; each once.
template <class Test>
std::vector<std::string> names_where(const Program& program, const Test& test) {
  std::vector<std::string> names;
  for (const Command& command : program.commands) {
    for (const Option& option : command.options) {
      if (option.is_argument() || !test(option)) continue;
      for (const std::string& name : {option.short_name, option.name}) {
        if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
      }
    }
  }
  return names;
}

}  // namespace

std::string filled(std::string_view script,
                   const std::vector<std::pair<std::string_view, std::string>>& values) {
  std::string result;
  while (true) {
    const auto begin = script.find('@');
    result += script.substr(0, begin);
    if (begin == std::string_view::npos) return result;
    const auto end = script.find('@', begin + 1);
    const std::string_view name = script.substr(begin + 1, end - begin - 1);
    const auto value = std::ranges::find_if(values, [&](const auto& known) { return known.first == name; });
    // Any other is one that the script itself has.
    const bool known = end != std::string_view::npos && value != values.end();
    result += known ? value->second : "@";
    script.remove_prefix(known ? end + 1 : begin + 1);
  }
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string result;
  for (const std::string& word : words) {
    if (!result.empty()) result += between;
    result += word;
  }
  return result;
}

std::string shell_quoted(std::string_view text, std::string_view quote) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'') {
      result += quote;
    } else {
      result += c;
    }
  }
  return result + "'";
}

std::vector<const Option*> arguments_of(const Command& command) {
  std::vector<const Option*> result;
  for (const Option& option : command.options) {
    if (option.is_argument()) result.push_back(&option);
  }
  return result;
}

std::vector<std::string> names_with_value(const Program& program) {
  return names_where(program, [](const Option& option) { return !option.is_switch(); });
}

std::vector<std::string> names_that_take_all(const Program& program) {
  return names_where(program, [](const Option& option) { return option.takes_all; });
}

std::vector<std::string> command_names(const Program& program) {
  std::vector<std::string> result;
  for (const Command& command : program.commands) result.emplace_back(command.name);
  return result;
}

std::vector<std::string> first_words(const Program& program) {
  std::vector<std::string> result = command_names(program);
  result.insert(result.end(), {"help", "--help", "--version"});
  return result;
}

std::string completion(const Program& program, Shell shell) {
  switch (shell) {
    case Shell::bash:
      return bash_completion(program);
    case Shell::zsh:
      return zsh_completion(program);
    case Shell::fish:
      break;
  }
  return fish_completion(program);
}

}  // namespace crescendo::manual
