#include "manual/completion.hpp"

#include "crescendo/manual/completion.hpp"

#include <algorithm>

namespace crescendo::manual {

std::string in_a_row(const std::vector<std::string>& words) {
  std::string result;
  for (const std::string& word : words) result += (result.empty() ? "" : " ") + word;
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

const Option* first_argument(const Command& command) {
  const auto found = std::ranges::find_if(command.options, &Option::is_argument);
  return found == command.options.end() ? nullptr : &*found;
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
