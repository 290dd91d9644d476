#pragma once

#include "crescendo/json/fields.hpp"
#include "crescendo/workout/workout.hpp"

namespace crescendo::planfile {

/// Findings where the parts, each of them right, make no plan together.
void require_whole(const Workout& workout, const json::Value& root, json::Findings& findings);

}  // namespace crescendo::planfile
