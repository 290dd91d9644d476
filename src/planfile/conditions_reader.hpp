#pragma once

#include "crescendo/json/fields.hpp"
#include "crescendo/workout/workout.hpp"

namespace crescendo::planfile {

/// Reads what a run is planned for, air, height, treadmill and hill, and what that did to the paces.
void read_conditions(const json::Value& value, Workout& workout, json::Findings& findings);

}  // namespace crescendo::planfile
