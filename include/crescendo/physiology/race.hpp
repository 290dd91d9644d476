#pragma once

#include "crescendo/physiology/vdot.hpp"
#include "crescendo/units/distance.hpp"
#include "crescendo/units/duration.hpp"
#include "crescendo/units/pace.hpp"

namespace crescendo {

/// A result: how far, and in what time.
struct Race {
  Distance distance;
  Duration time;
};

/// The VDOT of a result by the cost equation, as every VDOT calculator shows it. Unrounded and unchecked.
Vdot vdot_of(const Race& race);

/// The time for `distance` that goes with `vdot`, by the equations of the published race table.
/// Converges for every VDOT from 15 to 90 and every distance; the relative error is below 1e-12.
Duration equivalent_time(Vdot vdot, Distance distance);

/// The even pace of `equivalent_time`.
Pace equivalent_pace(Vdot vdot, Distance distance);

}  // namespace crescendo
