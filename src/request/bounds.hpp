#pragma once

#include "crescendo/units/distance.hpp"

namespace crescendo {

// From where to where what is asked for may go, in words or in types.

inline constexpr int fewest_laps = 2;
inline constexpr int most_laps = 40;

/// What somebody who runs at all runs in a week, and what nobody exceeds.
inline constexpr Distance shortest_week = Distance::kilometres(1);
inline constexpr Distance longest_week = Distance::kilometres(400);

}  // namespace crescendo
