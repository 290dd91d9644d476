#pragma once

#include "crescendo/workout/workout.hpp"

#include <array>
#include <string>
#include <vector>

namespace crescendo::content {

/// The mark, the time for the split and the time since the start, of every split.
std::vector<std::array<std::string, 3>> split_rows(const Workout& workout, LengthUnit unit);

}  // namespace crescendo::content
