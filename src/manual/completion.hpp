#pragma once

#include "crescendo/manual/program.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace crescendo::manual {

std::string bash_completion(const Program& program);
std::string zsh_completion(const Program& program);
std::string fish_completion(const Program& program);

/// `a b c`
std::string in_a_row(const std::vector<std::string>& words);

/// `'text'` for a shell: a quote inside becomes `quote`.
std::string shell_quoted(std::string_view text, std::string_view quote);

/// The first argument of a command; null where it has none.
const Option* first_argument(const Command& command);

}  // namespace crescendo::manual
