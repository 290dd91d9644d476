#pragma once

#include "build/draft.hpp"

#include <vector>

namespace crescendo::building {

/// The segments that a draft comes to, one behind the other.
std::vector<Segment> assembled(const std::vector<PlannedStep>& steps, const Draft& draft,
                               const Athlete& athlete, const RunnerPaces& paces, LengthUnit unit);

/// What the conditions make of each pace that the draft names.
std::vector<Adjustment> adjustments(const Draft& draft);

}  // namespace crescendo::building
