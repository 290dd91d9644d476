#pragma once

#include "crescendo/units/distance.hpp"
#include "crescendo/units/pace.hpp"

namespace crescendo {

// From where to where what is asked for may go, in words or in types.

inline constexpr int fewest_laps = 2;
inline constexpr int most_laps = 40;

/// What somebody who runs at all runs in a week, and what nobody exceeds.
inline constexpr Distance shortest_week = Distance::kilometres(1);
inline constexpr Distance longest_week = Distance::kilometres(400);

/// How far beside the pace a watch may let a runner be.
inline constexpr auto narrowest_band = PaceChange::per(Distance::kilometres(1), Duration(1));
inline constexpr auto widest_band = PaceChange::per(Distance::kilometres(1), Duration(60));

}  // namespace crescendo
