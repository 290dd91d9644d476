#pragma once

#include "crescendo/physiology/athlete.hpp"
#include "crescendo/request/origin.hpp"

namespace crescendo {

/// Adds to the athlete what the request says of the heart and the age.
/// @throws InputError where it contradicts itself
void read_heart(const Request& request, const Origin& origin, Athlete& athlete);

}  // namespace crescendo
