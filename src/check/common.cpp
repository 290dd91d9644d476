#include "check/common.hpp"

#include <algorithm>

namespace crescendo::checking {

Pace mild_start(const Subject& subject, const Segment& segment) {
  return pace_of(speed_for(segment.motion->start_share * subject.paces->vdot()));
}

Pace mild_end(const Subject& subject, const Segment& segment) {
  return pace_of(speed_for(segment.motion->end_share * subject.paces->vdot()));
}

std::vector<std::size_t> main_segments(const Workout& workout) {
  std::vector<std::size_t> result;
  result.reserve(workout.segments.size());
  for (std::size_t i = 0; i < workout.segments.size(); ++i) {
    if (is_main(workout.segments[i].role)) result.push_back(i);
  }
  return result;
}

bool gets_hard(const Workout& workout) {
  constexpr int marathon_effort = 5;
  return std::ranges::any_of(workout.segments,
                             [](const Segment& segment) { return segment.effort.high > marathon_effort; });
}

Vo2maxShare border(const Subject& subject, Pace slow, Pace fast) {
  return between(subject.paces->share_of(slow), subject.paces->share_of(fast), 0.5);
}

std::size_t finish_index(const Workout& workout) {
  return static_cast<std::size_t>(&finish_of(workout) - workout.segments.data());
}

Duration time_from(const Subject& subject, Vo2maxShare share) {
  Duration sum{0};
  for (const Segment& segment : subject.workout.segments)
    sum += time_at_least(segment, share, subject.paces->vdot());
  return sum;
}

Duration time_before(const Subject& subject, Vo2maxShare limit) {
  // What a plan is written to.
  constexpr double rounding = 1e-7;
  Duration sum{0};
  for (const Segment& segment : subject.workout.segments) {
    const Duration beyond =
        time_at_least(segment, Vo2maxShare::of_one(limit.fraction() + rounding), subject.paces->vdot());
    sum += segment.duration - beyond;
    if (beyond > Duration(0)) break;
  }
  return sum;
}

}  // namespace crescendo::checking
