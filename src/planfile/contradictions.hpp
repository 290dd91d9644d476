#pragma once

#include "crescendo/diagnostics/placed_finding.hpp"
#include "crescendo/json/document.hpp"
#include "crescendo/workout/workout.hpp"

#include <vector>

namespace crescendo::planfile {

/// The numbers of a plan that contradict others, in the order of the file; not more than a screenful.
std::vector<PlacedFinding> contradictions(const Workout& workout, const json::Document& document);

}  // namespace crescendo::planfile
