#pragma once

#include "crescendo/build/build.hpp"

namespace crescendo::building {

/// Builds a workout that needs no paces: by effort, or by heart rate for a runner without a race result. A
/// runner with one gets the ceilings as paces.
/// @throws InputError where the wishes do not fit
Workout build_by_feel(const Template& workout, const Athlete& athlete, const Wishes& wishes,
                      const Conditions& conditions);

}  // namespace crescendo::building
