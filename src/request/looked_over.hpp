#pragma once

#include "crescendo/workout/workout.hpp"

#include <vector>

namespace crescendo {

/// A plan that was built, for somebody who reads it in `units`, with everything there is to say about it:
/// `first`, what the athlete's results are worth, what building it came across, and what the rules say.
Workout looked_over(Workout built, std::vector<Finding> first, Units units);

}  // namespace crescendo
