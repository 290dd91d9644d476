#pragma once

#include "crescendo/json/fields.hpp"
#include "crescendo/workout/workout.hpp"

namespace crescendo::planfile {

/// Reads whom a plan is for, and what is known of the heart.
Athlete read_athlete(const json::Value& value, json::Findings& findings);

}  // namespace crescendo::planfile
