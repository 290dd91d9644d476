#pragma once

#include "crescendo/physiology/derivation.hpp"
#include "crescendo/workout/workout.hpp"

#include <vector>

namespace crescendo {

/// Where each number of a workout comes from: the VDOT, every pace that it is run at, what the conditions
/// make of them, heart rates, effort, rounding and load. Paces are told in `unit`.
std::vector<Derivation> explain(const Workout& workout, LengthUnit unit);

}  // namespace crescendo
