#include "support/flaw.hpp"

#include <cmath>

namespace crescendo::test {
namespace {

double seconds_slower(Pace from, Pace to) { return change(from, to).over(Distance::kilometres(1)).count(); }

/// The first thing that does not hold of a run by effort; empty where all does.
std::string flaw_by_feel(const Workout& run, const Wishes& wishes) {
  Duration duration{0};
  int hardest = 0;
  for (const Segment& segment : run.segments) {
    if (!(segment.duration > Duration(0))) return "an empty segment";
    if (std::abs((segment.begin - duration).count()) > 1e-6) return "a gap in time";
    if (segment.effort.low < 1 || segment.effort.low > segment.effort.high || segment.effort.high > 10) {
      return "no effort";
    }
    if (is_main(segment.role) && segment.effort.high < hardest)
      return "a segment is easier than the one before";
    if (is_main(segment.role)) hardest = segment.effort.high;
    duration += segment.duration;
  }
  if (std::abs((duration - run.totals.duration).count()) > 1e-6) return "times do not add up";
  const bool asked = wishes.total && std::holds_alternative<Duration>(*wishes.total);
  if (asked && run.totals.duration != std::get<Duration>(*wishes.total))
    return "the time is not what was asked for";
  return "";
}

}  // namespace

std::string flaw(const Workout& run, const Wishes& wishes) {
  Distance distance;
  Duration duration{0};
  const Segment* before = nullptr;
  for (const Segment& segment : run.segments) {
    if (!segment.motion) return run.by_pace() ? "a segment without a pace" : flaw_by_feel(run, wishes);
    if (!(segment.motion->distance > Distance()) || !(segment.duration > Duration(0)))
      return "an empty segment";
    if (!std::isfinite(segment.duration.count())) return "no finite time";
    if (std::abs((segment.motion->begin - distance).in_metres()) > 1e-6) return "a gap in distance";
    if (std::abs((segment.begin - duration).count()) > 1e-6) return "a gap in time";
    if (std::abs((segment.motion->ramp().duration() - segment.duration).count()) > 1e-6)
      return "time is not pace by distance";
    if (seconds_slower(segment.motion->start, segment.motion->end) > 1e-9) return "a segment slows down";
    if (segment.effort.low > segment.effort.high) return "effort falls";
    if (segment.heart_rate && segment.heart_rate->low > segment.heart_rate->high) return "heart rate falls";
    const PaceRange& band = segment.motion->band;
    for (const Pace pace : {segment.motion->start, segment.motion->end}) {
      if (seconds_slower(band.slow, pace) > 1e-6 || seconds_slower(pace, band.fast) > 1e-6)
        return "a band beside the pace";
    }
    distance += segment.motion->distance;
    duration += segment.duration;
    if (!is_main(segment.role)) continue;
    const bool hill = segment.motion->grade.has_value();
    if (before != nullptr && !hill && seconds_slower(before->motion->end, segment.motion->start) > 1e-9)
      return "a segment is slower than the one before";
    if (before != nullptr &&
        segment.motion->start_share.fraction() < before->motion->end_share.fraction() - 1e-9)
      return "a segment is easier than the one before";
    before = &segment;
  }
  if (std::abs((distance - *run.totals.distance).in_metres()) > 1e-6) return "distances do not add up";
  if (std::abs((duration - run.totals.duration).count()) > 1e-6) return "times do not add up";
  const TimeInZone& zones = *run.totals.time_in_zone;
  const Duration in_zones =
      zones.easy + zones.moderate + zones.marathon + zones.threshold + zones.interval + zones.repetition;
  if (std::abs((in_zones - duration).count()) > 1e-6) return "zones do not add up";
  for (const Duration zone :
       {zones.easy, zones.moderate, zones.marathon, zones.threshold, zones.interval, zones.repetition}) {
    if (zone < Duration(-1e-9)) return "a negative zone";
  }
  if (wishes.total && std::holds_alternative<Distance>(*wishes.total) &&
      run.totals.distance != std::get<Distance>(*wishes.total))
    return "the distance is not what was asked for";
  if (wishes.total && std::holds_alternative<Duration>(*wishes.total) &&
      run.totals.duration != std::get<Duration>(*wishes.total))
    return "the time is not what was asked for";
  return "";
}

}  // namespace crescendo::test
