#pragma once

#include "crescendo/workout/workout.hpp"

namespace crescendo {

// Numbers as the format `json` writes them, with six decimals.

Pace as_written(Pace pace);
Temperature as_written(Temperature temperature);
Distance as_written(Distance distance);
Duration as_written(Duration time);
Air as_written(const Air& air);

/// Gives a workout the numbers that its file has. Every format starts from these, and so comes out the same
/// to the last bit whether the plan was made a moment ago or read from its file.
void round_as_written(Workout& workout);

}  // namespace crescendo
