#pragma once

#include "crescendo/workout/workout.hpp"

namespace crescendo {

// For formats that count in whole numbers: what lies between two borders that are rounded each. A border is
// never more than half a unit off, and the parts add up to the rounded whole.

/// From the start of the run.
long long whole_metres(Distance from, Distance to);

long long whole_seconds(const Segment& segment);

}  // namespace crescendo
