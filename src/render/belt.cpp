#include "render/belt.hpp"

#include "crescendo/physiology/treadmill.hpp"

#include <algorithm>

namespace crescendo {

namespace {

Speed fastest(const Workout& workout) {
  Speed result = speed_of(workout.segments.front().motion->end);
  for (const Segment& segment : workout.segments) result = std::max(result, speed_of(segment.motion->end));
  return result;
}

}  // namespace

std::optional<BeltSetting> belt_setting(const Workout& workout, const Segment& segment) {
  const auto& unit = workout.conditions.treadmill;
  if (!unit || !segment.motion) return std::nullopt;
  const Grade incline = segment.motion->grade.value_or(recommended_incline(fastest(workout)));
  return BeltSetting{*unit, belt_speed(speed_of(segment.motion->start), *unit),
                     belt_speed(speed_of(segment.motion->end), *unit), incline};
}

}  // namespace crescendo
