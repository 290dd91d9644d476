#pragma once

#include "crescendo/manual/program.hpp"

#include <string>
#include <string_view>

namespace crescendo::manual {

/// What `--help` of a command prints, at most 80 columns wide.
std::string help(const Command& command);

/// What `--help` of the program prints.
std::string help(const Program& program);

/// crescendo(1), in the man macros of roff.
std::string program_page(const Program& program);

/// crescendo-workouts(5), in the man macros of roff, from `data/workout-language.md`.
std::string workouts_page(std::string_view version);

}  // namespace crescendo::manual
