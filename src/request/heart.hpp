#pragma once

#include "crescendo/physiology/athlete.hpp"
#include "crescendo/request/origin.hpp"

#include <string_view>

namespace crescendo {

/// `f` or `m`
/// @throws InputError
Sex parse_sex(std::string_view text);

/// `lthr`, `hrr` or `hrmax`
/// @throws InputError
ZoneModel parse_zones(std::string_view text);

/// Adds to the athlete what the request says of the heart and the age.
/// @throws InputError where it contradicts itself
void read_heart(const Request& request, const Origin& origin, Athlete& athlete);

}  // namespace crescendo
