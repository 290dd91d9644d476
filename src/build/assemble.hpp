#pragma once

#include "build/plan.hpp"

#include <vector>

namespace crescendo::building {

/// The segments that legs of these sizes come to, one behind the other.
std::vector<Segment> assembled(const std::vector<PlannedStep>& steps, const std::vector<Leg>& legs,
                               const std::vector<Amount>& sizes, const RunnerPaces& paces, LengthUnit unit);

/// The time in each of the runner's zones.
TimeInZone time_in_zone(const std::vector<Segment>& segments, const RunnerPaces& paces);

}  // namespace crescendo::building
