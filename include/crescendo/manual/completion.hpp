#pragma once

#include "crescendo/manual/program.hpp"

#include <array>
#include <string>
#include <string_view>

namespace crescendo::manual {

enum class Shell { bash, zsh, fish };
inline constexpr std::array<std::string_view, 3> shell_names = {"bash", "zsh", "fish"};

/// A script for the shell, after which it completes commands, options and values of the program.
std::string completion(const Program& program, Shell shell);

}  // namespace crescendo::manual
