#include "crescendo/workout/workout.hpp"

#include <algorithm>

namespace crescendo {

const Segment& finish_of(const Workout& workout) {
  const auto& segments = workout.segments;
  const auto last = std::find_if(segments.rbegin(), segments.rend(),
                                 [](const Segment& segment) { return is_main(segment.role); });
  return last == segments.rend() ? segments.back() : *last;
}

const Segment& segment_at(const Workout& workout, Distance covered) {
  const auto& segments = workout.segments;
  const auto next =
      std::ranges::upper_bound(segments, covered, {}, [](const Segment& s) { return s.motion->begin; });
  return next == segments.begin() ? *next : *std::prev(next);
}

Duration elapsed_at(const Workout& workout, Distance covered) {
  const Segment& current = segment_at(workout, covered);
  const Motion& motion = *current.motion;
  const Distance into = std::min(covered - motion.begin, motion.distance);
  return current.begin + motion.ramp().time_for(into);
}

}  // namespace crescendo
