#pragma once

#include "crescendo/render/format.hpp"

namespace crescendo::zwo {

/// A run for Zwift. It knows no paces: each speed is a share of what the runner races 10K at (the result of
/// the plan where it is one, and else what goes with the VDOT), and Zwift multiplies it with the 10K time in
/// the runner's profile there. Of Zwift's five references (mile, 5K, 10K, half and whole marathon) that is
/// the one in the middle: targets of progression runs lie around it, and where a profile is a little off, so
/// are they all.
///
/// Lengths are whole metres. Runs by effort are free runs in whole seconds, with the cue as a message. What
/// changes is told as the 10K time that has to stand in the runner's profile there; nothing for runs by
/// effort.
WrittenPlan plan(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::zwo
