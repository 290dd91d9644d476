#pragma once

#include "crescendo/manual/program.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crescendo::manual {

std::string bash_completion(const Program& program);
std::string zsh_completion(const Program& program);
std::string fish_completion(const Program& program);

/// A script with what stands for each `@name@` in it.
std::string filled(std::string_view script,
                   const std::vector<std::pair<std::string_view, std::string>>& values);

/// `a b c`
std::string joined(const std::vector<std::string>& words, std::string_view between = " ");

/// `'text'` for a shell: a quote inside becomes `quote`.
std::string shell_quoted(std::string_view text, std::string_view quote);

/// What a command may be given besides options, in its order.
std::vector<const Option*> arguments_of(const Command& command);

// Whether an option takes values is the same for all commands. These are their names, short and long.

std::vector<std::string> names_with_value(const Program& program);
std::vector<std::string> names_that_take_all(const Program& program);

/// What can stand behind the program's name.
std::vector<std::string> first_words(const Program& program);
/// What `help` can be asked about.
std::vector<std::string> command_names(const Program& program);

}  // namespace crescendo::manual
