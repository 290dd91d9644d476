#pragma once

#include "crescendo/workout/workout.hpp"
#include "render/belt.hpp"

#include <string>

namespace crescendo::content {

// What a table says of a segment; a dash where there is nothing to say.

/// `5:16 → 4:28`
std::string pace_cell(const Segment& segment, LengthUnit unit);

/// `131–145`, in beats per minute.
std::string beats_cell(const Segment& segment);

/// `65–79%`, of the maximal heart rate.
std::string heart_rate_cell(const Segment& segment);

/// `10.8 → 12.4 at 1%`
std::string belt_cell(const BeltSetting& belt);

/// `2–4`, on the scale of ten.
std::string effort_cell(const Segment& segment);

}  // namespace crescendo::content
