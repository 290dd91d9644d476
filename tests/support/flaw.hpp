#pragma once

#include "crescendo/build/build.hpp"
#include "crescendo/workout/workout.hpp"

#include <string>

namespace crescendo::test {

/// The first thing that does not hold of a workout that was built by these wishes, and has to; empty where
/// all does.
std::string flaw(const Workout& run, const Wishes& wishes);

}  // namespace crescendo::test
