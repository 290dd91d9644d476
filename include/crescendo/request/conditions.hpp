#pragma once

#include "crescendo/physiology/conditions.hpp"
#include "crescendo/request/origin.hpp"

namespace crescendo {

/// `unit` is what a treadmill counts in.
/// @throws InputError with its place
Conditions read_conditions(const Request& request, LengthUnit unit, const Origin& origin);

}  // namespace crescendo
