#pragma once

#include "cli/arguments.hpp"
#include "cli/command_line.hpp"
#include "crescendo/physiology/athlete.hpp"

namespace crescendo::cli {

/// Adds to the athlete what the options say of the heart and the age.
/// @throws InputError where they contradict each other
void read_heart(const HeartArguments& arguments, const CommandLine& line, Athlete& athlete);

}  // namespace crescendo::cli
