#pragma once

#include "build/draft.hpp"

#include <vector>

namespace crescendo::building {

/// The segments that a draft comes to, one behind the other.
std::vector<Segment> assembled(const std::vector<PlannedStep>& steps, const Draft& draft,
                               const Athlete& athlete, const RunnerPaces& paces, const Wishes& wishes);

/// What heat and altitude make of each pace that the draft names on the level.
std::vector<Adjustment> adjustments(const std::vector<PlannedStep>& steps, const Draft& draft);

}  // namespace crescendo::building
