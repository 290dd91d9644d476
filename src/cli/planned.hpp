#pragma once

#include "cli/arguments.hpp"
#include "cli/athlete.hpp"
#include "cli/command_line.hpp"
#include "crescendo/workout/template.hpp"
#include "crescendo/workout/workout.hpp"

namespace crescendo::cli {

/// A workout for the athlete, as the options size it and in their conditions, with everything that there is
/// to say about it.
/// @throws InputError with the place on the command line
Workout planned(const Template& workout, const ReadAthlete& read, const Arguments& arguments, Units units,
                const CommandLine& line);

}  // namespace crescendo::cli
