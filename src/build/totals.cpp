#include "build/totals.hpp"

#include "crescendo/physiology/intensity.hpp"

#include <algorithm>
#include <array>

namespace crescendo::building {
namespace {

Duration time_at_least(const std::vector<Segment>& segments, Vo2maxShare share, Vdot vdot) {
  Duration sum{0};
  for (const Segment& segment : segments) sum += time_at_least(segment, share, vdot);
  return sum;
}

/// Calls `take` with the middle of each of a segment's short stretches, and the time that it takes. Level
/// running is the same all the way.
template <class Take>
void for_each_stretch(const Segment& segment, const Take& take) {
  const int stretches = segment.motion->start_share == segment.motion->end_share ? 1 : 8;
  for (int i = 0; i < stretches; ++i) {
    const double way = (i + 0.5) / stretches;
    take(between(segment.motion->start_share, segment.motion->end_share, way), segment.duration / stretches);
  }
}

/// How hard a segment feels, halfway through its band.
double effort_of(const Segment& segment) { return (segment.effort.low + segment.effort.high) / 2.0; }

}  // namespace

TimeInZone time_in_zone(const std::vector<Segment>& segments, const RunnerPaces& paces) {
  std::array<Duration, intensities.size()> from{};
  std::ranges::transform(intensity_floors(paces), from.begin(),
                         [&](Vo2maxShare floor) { return time_at_least(segments, floor, paces.vdot()); });
  const auto [easy, moderate, marathon, threshold, interval, repetition] = from;
  return {.easy = easy - moderate,
          .moderate = moderate - marathon,
          .marathon = marathon - threshold,
          .threshold = threshold - interval,
          .interval = interval - repetition,
          .repetition = repetition};
}

Load load_of(const std::vector<Segment>& segments, const std::optional<RunnerPaces>& paces) {
  Load load;
  for (const Segment& segment : segments)
    load.session_rpe += session_effort(effort_of(segment), segment.duration);
  if (!paces || std::ranges::any_of(segments, [](const Segment& segment) { return !segment.motion; }))
    return load;
  const Speed threshold = speed_of(paces->training().threshold);
  double points = 0;
  double stress = 0;
  for (const Segment& segment : segments) {
    for_each_stretch(segment, [&](Vo2maxShare share, Duration time) {
      points += daniels_points_per_minute(heart_rate_at(share)) * (time / Minutes(1));
      stress += rtss_like(speed_for(share * paces->vdot()), threshold, time);
    });
  }
  load.daniels_points = points;
  load.rtss_like = stress;
  return load;
}

}  // namespace crescendo::building
