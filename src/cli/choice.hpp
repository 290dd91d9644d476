#pragma once

#include "cli/command_line.hpp"

#include <span>
#include <string_view>

namespace crescendo::cli {

/// The index of one of a few words, in any case.
/// @throws InputError that offers the nearest of them
std::size_t choice(std::string_view value, std::span<const std::string_view> names, std::string_view what,
                   const CommandLine& line);

}  // namespace crescendo::cli
