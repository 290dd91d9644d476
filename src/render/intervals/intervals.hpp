#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::intervals {

/// The workout language of intervals.icu, to be pasted into a workout's description there: a heading per part
/// of the run and a line per step, `- cue 5km 5:05-4:55/km Pace`, slow edge first.
///
/// A ramp keeps its ends, and the site makes steps of it for watches. In a zone of the heart rate the target
/// is in percent of the runner's threshold heart rate where the zone comes from that, and else of the
/// maximum: the language has no beats, and the zones set over there may be others. Runs by effort have times
/// and cues alone.
std::string plan(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::intervals
