#pragma once

#include "crescendo/units/pace.hpp"
#include "crescendo/units/share.hpp"

namespace crescendo {

/// What conditions cost, as a share of the time that the run would take on the level, in cool air, near the
/// sea. Less than nothing where they help.
using TimeLost = Share<struct OfTimeInGoodConditions>;

/// The pace that takes the same effort.
constexpr Pace slowed(Pace pace, TimeLost lost) {
  constexpr Distance metre = Distance::metres(1);
  return Pace::per(metre, pace.over(metre) * (1 + lost.fraction()));
}

}  // namespace crescendo
