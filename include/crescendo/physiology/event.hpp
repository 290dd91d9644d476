#pragma once

#include "crescendo/units/distance.hpp"

#include <span>
#include <string>
#include <string_view>

namespace crescendo {

/// A distance that has a name among runners.
struct Event {
  std::string_view name;  ///< as in a results list: `5K`, `half marathon`
  Distance distance;
};

inline constexpr Distance half_marathon_distance = Distance::metres(21097.5);
inline constexpr Distance marathon_distance = Distance::metres(42195);

/// The events for which equivalent times are given, the shortest first.
std::span<const Event> standard_events();

/// `5K`, `half marathon`, `12.3 km`.
std::string event_name(Distance distance);

/// A race distance in any usual spelling: the names of events in any case, or a number with `m`, `k`/`km` or
/// `mi`. A bare number of 400 or more is metres; a smaller one is refused, since it could be either unit.
/// @throws InputError with the place inside `text`
Distance parse_race_distance(std::string_view text);

}  // namespace crescendo
