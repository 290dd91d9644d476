#pragma once

#include "crescendo/physiology/conditions.hpp"
#include "crescendo/workout/template.hpp"
#include "crescendo/workout/workout.hpp"

namespace crescendo::building {

/// What to do around a run of this workout, under these conditions.
Guidance guidance_for(const Template& workout, const Conditions& conditions);

}  // namespace crescendo::building
