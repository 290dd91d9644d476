#pragma once

#include "crescendo/workout/workout.hpp"

#include <vector>

namespace crescendo {

/// What the watch should show at a kilometre or mile mark.
struct Split {
  Distance at;
  Distance length;  ///< of a whole unit, or less at the very end
  Duration duration;
  Duration elapsed;
};

/// One split per whole unit, and one for what is left at the end.
std::vector<Split> splits(const Workout& workout, LengthUnit unit);

}  // namespace crescendo
