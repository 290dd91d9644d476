#pragma once

#include "cli/arguments.hpp"
#include "cli/command_line.hpp"
#include "crescendo/physiology/conditions.hpp"

namespace crescendo::cli {

/// `unit` is what a treadmill counts in.
Conditions read_conditions(const ConditionArguments& arguments, LengthUnit unit, const CommandLine& line);

}  // namespace crescendo::cli
