#pragma once

#include "crescendo/units/distance.hpp"
#include "crescendo/units/duration.hpp"
#include "render/svg/profile.hpp"

namespace crescendo::svg {

/// Round distances along a run.
Axis distance_axis(Distance total, LengthUnit unit);

/// Round times along a run, in minutes, or in hours where it is long.
Axis time_axis(Duration total);

}  // namespace crescendo::svg
