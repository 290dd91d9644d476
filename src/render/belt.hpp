#pragma once

#include "crescendo/units/grade.hpp"
#include "crescendo/units/speed.hpp"
#include "crescendo/workout/workout.hpp"

#include <optional>

namespace crescendo {

/// What to set a treadmill to for a segment.
struct BeltSetting {
  LengthUnit unit;
  Speed start;
  Speed end;
  Grade incline;
};

/// None where the run is not on a treadmill, or the segment has no pace. The incline is the same all the way,
/// but for a hill.
std::optional<BeltSetting> belt_setting(const Workout& workout, const Segment& segment);

}  // namespace crescendo
