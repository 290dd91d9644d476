#pragma once

#include "crescendo/workout/workout.hpp"

namespace crescendo::svg {

/// The pace that the clock shows at a share of the runner's VO2max, on that day and that grade: for a workout
/// of a runner with a VDOT.
Pace clock_pace(const Workout& workout, Vo2maxShare share, const std::optional<Grade>& grade);

}  // namespace crescendo::svg
