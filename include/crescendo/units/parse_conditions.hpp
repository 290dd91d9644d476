#pragma once

#include "crescendo/units/distance.hpp"
#include "crescendo/units/grade.hpp"
#include "crescendo/units/humidity.hpp"
#include "crescendo/units/temperature.hpp"

#include <string_view>

namespace crescendo {

/// The shore of the Dead Sea, and more than the top of the highest mountain.
inline constexpr Distance lowest_altitude = Distance::metres(-430);
inline constexpr Distance highest_altitude = Distance::metres(9000);

// Where and in what weather a run takes place. `what` names the value in messages.

/// `28C`, `28 °C`, `82F`, from -40C to 60C. A bare number is refused, since it could be on either scale.
/// @throws InputError with the place inside `text`
Temperature parse_temperature(std::string_view text, std::string_view what);

/// `60%` or `60`, from 1% to 100%.
/// @throws InputError with the place inside `text`
Humidity parse_humidity(std::string_view text, std::string_view what);

/// A height above the sea in whole metres or feet, `1600m`, `5200ft`, `5,200ft`, from -430m to 9000m. A bare
/// number is refused, since it could be in either unit.
/// @throws InputError with the place inside `text`
Distance parse_altitude(std::string_view text, std::string_view what);

/// `4%`, `-3.5%`, from -15% to 15%. A bare number is refused, since it could be in degrees.
/// @throws InputError with the place inside `text`
Grade parse_grade(std::string_view text, std::string_view what);

}  // namespace crescendo
