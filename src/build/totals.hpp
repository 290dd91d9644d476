#pragma once

#include "crescendo/physiology/anchor.hpp"
#include "crescendo/workout/workout.hpp"

#include <optional>
#include <vector>

namespace crescendo::building {

/// The time in each of the runner's zones.
TimeInZone time_in_zone(const std::vector<Segment>& segments, const RunnerPaces& paces);

/// How much training it is. What needs paces is left out where there are none.
Load load_of(const std::vector<Segment>& segments, const std::optional<RunnerPaces>& paces);

}  // namespace crescendo::building
