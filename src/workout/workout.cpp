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
  const auto next = std::ranges::upper_bound(segments, covered, {}, &Segment::start_distance);
  return next == segments.begin() ? *next : *std::prev(next);
}

Duration elapsed_at(const Workout& workout, Distance covered) {
  const Segment& current = segment_at(workout, covered);
  const Distance into = std::min(covered - current.start_distance, current.distance);
  return current.start_time + current.ramp().time_for(into);
}

}  // namespace crescendo
