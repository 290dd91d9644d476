#pragma once

#include "crescendo/units/share.hpp"

namespace crescendo {

/// How steep it is: rise as a share of the way along, negative downhill.
using Grade = Share<struct OfTheWayAlong>;

/// The steepest grade, up or down, that running can be planned for here.
inline constexpr Grade steepest_grade = Grade::percent(15);

}  // namespace crescendo
