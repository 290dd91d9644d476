#pragma once

#include "crescendo/diagnostics/finding.hpp"
#include "crescendo/workout/workout.hpp"

#include <vector>

namespace crescendo {

/// Tests a workout against the rules of progression running, for its runner. Each finding compares a number
/// with its limit, says what to do, and where the rule comes from.
/// Paces are told in `unit`.
std::vector<Finding> check(const Workout& workout, LengthUnit unit);

}  // namespace crescendo
