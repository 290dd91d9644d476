#pragma once

#include "crescendo/units/distance.hpp"
#include "crescendo/units/duration.hpp"
#include "crescendo/units/pace.hpp"
#include "crescendo/units/parse.hpp"

#include <string>
#include <string_view>

namespace crescendo {

// Everything here rounds once, to what it prints, and only then splits into fields: there is no 4:60.

/// `4:02`, `1:12:29`; whole seconds.
std::string clock(Duration time);

/// As `clock`, but with the fraction of a second that a result was entered with: `42:30.5`.
std::string race_clock(Duration time);

/// `km` or `mi`.
std::string_view name_of(LengthUnit unit);

/// `km/h` or `mph`.
std::string_view speed_name(LengthUnit unit);

/// The pace alone, `4:02`.
std::string pace_text(Pace pace, LengthUnit unit);

/// `4:02/km`
std::string pace_with_unit(Pace pace, LengthUnit unit);

/// `15.0 km`, with a second decimal only where the first does not say it all.
std::string distance_text(Distance distance, LengthUnit unit);

/// The distance with as few decimals as it needs, two at most: `15 km`, `8.5 mi`, `400 m`.
std::string short_distance(Distance distance, LengthUnit unit);

/// A time in round words: `45 min`, `1 h 30 min`.
std::string short_time(Duration time);

/// Whichever an amount is, in its short form.
std::string short_amount(const Amount& amount, LengthUnit unit);

}  // namespace crescendo
