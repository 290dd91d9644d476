#pragma once

#include "crescendo/json/fields.hpp"
#include "crescendo/workout/workout.hpp"

namespace crescendo::planfile {

/// Reads one of a plan's segments.
Segment read_segment(const json::Value& value, json::Findings& findings);

}  // namespace crescendo::planfile
