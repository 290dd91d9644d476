#pragma once

#include "cli/arguments.hpp"
#include "cli/command_line.hpp"
#include "crescendo/build/build.hpp"

namespace crescendo::cli {

/// What the options ask of a workout.
Wishes read_wishes(const Arguments& arguments, LengthUnit unit, const CommandLine& line);

}  // namespace crescendo::cli
