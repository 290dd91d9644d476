#pragma once

#include "crescendo/units/distance.hpp"
#include "crescendo/units/grade.hpp"
#include "crescendo/units/speed.hpp"

namespace crescendo {

/// The speed nearest to `speed` that can be set on a belt: whole tenths of `unit` per hour. Equal settings
/// are equal speeds, so that `==` tells whether a belt can tell two speeds apart.
Speed belt_speed(Speed speed, LengthUnit unit);

/// The incline at which a belt costs what the road does at the fastest speed of a run; nobody changes it on
/// the run. None below 12 km/h, 0.5% below 13.5 km/h (4:27/km), where none and 1% are equally right, and 1%
/// above. Source: Jones and Doust (1996), 10.5 to 18 km/h; at 18 km/h they found between 1 and 2%, of which
/// the lower is taken.
Grade recommended_incline(Speed fastest);

}  // namespace crescendo
