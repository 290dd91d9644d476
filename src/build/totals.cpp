#include "build/totals.hpp"

#include <algorithm>

namespace crescendo::building {
namespace {

Duration time_at_least(const std::vector<Segment>& segments, Vo2maxShare share, Vdot vdot) {
  Duration sum{0};
  for (const Segment& segment : segments) sum += time_at_least(segment, share, vdot);
  return sum;
}

/// Calls `take` with the middle of each of a segment's short stretches, and the time that it takes.
template <class Take>
void for_each_stretch(const Segment& segment, const Take& take) {
  constexpr int stretches = 8;
  for (int i = 0; i < stretches; ++i) {
    const double way = (i + 0.5) / stretches;
    take(between(segment.motion->start_share, segment.motion->end_share, way), segment.duration / stretches);
  }
}

/// How hard a segment feels, halfway through its band.
double effort_of(const Segment& segment) { return (segment.effort.low + segment.effort.high) / 2.0; }

}  // namespace

TimeInZone time_in_zone(const std::vector<Segment>& segments, const RunnerPaces& paces) {
  const TrainingPaces& training = paces.training();
  // Halfway between two paces; never easier than the border before. (By the online rules a slow runner's E is
  // faster than M, and the zones in between are empty.)
  const auto border = [&paces](Vo2maxShare before, Pace slow, Pace fast) {
    return std::max(before, between(paces.share_of(slow), paces.share_of(fast), 0.5));
  };
  const Vo2maxShare into_moderate = paces.share_of(training.easy.fast);
  const Vo2maxShare into_marathon = border(into_moderate, training.moderate, training.marathon);
  const Vo2maxShare into_threshold = border(into_marathon, training.marathon, training.threshold);
  const Vo2maxShare into_interval = border(into_threshold, training.threshold, training.interval);
  const Vo2maxShare into_repetition = border(into_interval, training.interval, training.repetition);

  const auto time_from = [&](Vo2maxShare share) { return time_at_least(segments, share, paces.vdot()); };
  const Duration moderate = time_from(into_moderate);
  const Duration marathon = time_from(into_marathon);
  const Duration threshold = time_from(into_threshold);
  const Duration interval = time_from(into_interval);
  const Duration repetition = time_from(into_repetition);
  return {.easy = time_from(Vo2maxShare::of_one(0)) - moderate,
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
