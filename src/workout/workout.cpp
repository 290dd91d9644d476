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

Duration time_at_least(const Segment& segment, Vo2maxShare share, Vdot vdot) {
  const Motion& motion = *segment.motion;
  if (motion.start_share >= share) return segment.duration;
  if (motion.end_share < share) return Duration(0);
  // The ramp is linear in pace, and conditions keep it so.
  const auto mild = [vdot](Vo2maxShare at) { return pace_of(speed_for(at * vdot)); };
  const Pace start = mild(motion.start_share);
  const double way = change(start, mild(share)) / change(start, mild(motion.end_share));
  return segment.duration - motion.ramp().time_for(motion.distance * way);
}

}  // namespace crescendo
