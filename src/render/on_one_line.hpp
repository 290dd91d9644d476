#pragma once

#include "crescendo/workout/workout.hpp"

namespace crescendo {

/// The workout with texts that no terminal, no line and no table stumbles over: line breaks and control
/// characters become blanks. Whoever wrote the workout's file may have put anything into them.
Workout on_one_line(Workout workout);

}  // namespace crescendo
