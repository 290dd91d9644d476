#pragma once

#include "crescendo/units/distance.hpp"
#include "crescendo/units/duration.hpp"
#include "crescendo/units/heart_rate.hpp"
#include "crescendo/units/pace.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>

namespace crescendo {

/// How far or how long: both are ways to say how much running.
using Amount = std::variant<Distance, Duration>;

/// A time as people write it: `42:30`, `1:12:29`, `42:30.5`, `1h12m29s`, `1h15`, `45min`, `90s`.
/// `45m` alone is refused, since `m` is metres everywhere else. `what` names the value in messages.
/// @throws InputError with the place inside `text`
Duration parse_duration(std::string_view text, std::string_view what);

/// A number with a unit of length: `1500m`, `10k`, `10 km`, `13.1mi`, `2 miles`; nothing for a bare number.
/// @throws InputError with the place inside `text`
std::optional<Distance> parse_length(std::string_view text, std::string_view what);

/// `12km`, `8mi`, `400m`, `45min`, `1h15`, `45:00`.
/// @throws InputError with the place inside `text`
Amount parse_amount(std::string_view text, std::string_view what);

/// A change of pace, `10s/mi`, `6s/km` or `2s/400m`, without a sign.
/// @throws InputError with the place inside `text`
PaceChange parse_pace_change(std::string_view text, std::string_view what);

/// Beats per minute, `188` or `188bpm`, from 25 to 240.
/// @throws InputError with the place inside `text`
HeartRate parse_heart_rate(std::string_view text, std::string_view what);

/// Digits and nothing else; nothing where it is more than fits.
std::optional<std::size_t> whole_number(std::string_view text);

}  // namespace crescendo
