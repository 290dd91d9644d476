#pragma once

#include "build/plan.hpp"

#include <string>

namespace crescendo::building {

/// What a segment is called: `warm-up`, `threshold`, `mile 2 of 5`. `index` counts the pieces of the leg.
std::string label_of(const PlannedStep& planned, const Leg& leg, int index);

/// The same for a step without a pace; `zone` is that of the heart rate, where it is run by one.
std::string label_by_feel(const PlannedStep& planned, std::optional<int> zone);

}  // namespace crescendo::building
