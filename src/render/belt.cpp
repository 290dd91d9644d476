#include "render/belt.hpp"

#include "crescendo/physiology/treadmill.hpp"

#include <algorithm>

namespace crescendo {

std::optional<BeltSetting> belt_setting(const Workout& workout, const Segment& segment) {
  const auto& unit = workout.conditions.treadmill;
  if (!unit || !segment.motion) return std::nullopt;
  const Speed fastest = speed_of(finish_of(workout).motion->end);
  const Grade incline = segment.motion->grade.value_or(recommended_incline(fastest));
  return BeltSetting{*unit, belt_speed(speed_of(segment.motion->start), *unit),
                     belt_speed(speed_of(segment.motion->end), *unit), incline};
}

}  // namespace crescendo
