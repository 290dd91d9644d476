#pragma once

#include "render/watch/steps.hpp"

namespace crescendo::watch {

/// What the watch is to hold the runner to in a segment: what was asked for, or else what the segment is run
/// by. Where the plan has no such number for it, nothing.
WatchTarget target_kind(const Workout& workout, const Segment& segment, const RenderContext& context);

/// The heart rates of a segment that has any.
HeartTarget heart_target(const Segment& segment);

/// The pace or paces to run, and what it feels like: `5:16 to 4:28/km, can chat`.
std::string notes_for(const Workout& workout, const Segment& segment, const std::optional<PaceRange>& paces,
                      const RenderContext& context);

}  // namespace crescendo::watch
