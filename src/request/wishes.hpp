#pragma once

#include "crescendo/build/build.hpp"
#include "crescendo/request/origin.hpp"

namespace crescendo {

/// What the request asks of a workout.
Wishes read_wishes(const Request& request, LengthUnit unit, const Origin& origin);

}  // namespace crescendo
