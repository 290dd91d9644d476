#include "crescendo/physiology/treadmill.hpp"

#include <cmath>

namespace crescendo {
namespace {

/// What the buttons of nearly all treadmills change, as a part of 1 km/h or 1 mph.
constexpr double steps_per_unit = 10;

double steps(Speed speed, LengthUnit unit) { return std::round(per_hour(speed, unit) * steps_per_unit); }

/// Compared as a belt would show it, so that 5:00/km is 12 km/h whatever its last bit says.
bool below(Speed speed, double kilometres_per_hour) {
  return steps(speed, LengthUnit::kilometre) < kilometres_per_hour * steps_per_unit;
}

}  // namespace

Speed belt_speed(Speed speed, LengthUnit unit) {
  return one(unit) * (steps(speed, unit) / steps_per_unit) / Duration(Hours(1));
}

Grade recommended_incline(Speed fastest) {
  if (below(fastest, 12)) return Grade::percent(0);
  if (below(fastest, 13.5)) return Grade::percent(0.5);
  return Grade::percent(1);
}

}  // namespace crescendo
