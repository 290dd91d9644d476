#include "render/written.hpp"

#include "crescendo/json/writer.hpp"

namespace crescendo {
namespace {

// Beside those that are declared for all.
using crescendo::as_written;

template <class Of>
Share<Of> as_written(Share<Of> share) {
  return Share<Of>::percent(json::as_written(share.in_percent()));
}

HeartRate as_written(HeartRate rate) { return HeartRate::per_minute(json::as_written(rate.in_per_minute())); }
Grade as_written(Grade grade) { return Grade::percent(json::as_written(grade.in_percent())); }
Vdot as_written(Vdot vdot) { return Vdot(json::as_written(vdot.value())); }
PaceRange as_written(const PaceRange& range) { return {as_written(range.slow), as_written(range.fast)}; }
BpmBand as_written(const BpmBand& band) { return {as_written(band.low), as_written(band.high)}; }
HeartRateBand as_written(const HeartRateBand& band) { return {as_written(band.low), as_written(band.high)}; }
Race as_written(const Race& race) { return {as_written(race.distance), as_written(race.time)}; }

Motion as_written(const Motion& motion) {
  Motion result{.begin = as_written(motion.begin),
                .distance = as_written(motion.distance),
                .start = as_written(motion.start),
                .end = as_written(motion.end),
                .band = as_written(motion.band),
                .start_share = as_written(motion.start_share),
                .end_share = as_written(motion.end_share),
                .grade = motion.grade};
  if (result.grade) result.grade = as_written(*result.grade);
  return result;
}

TimeInZone as_written(const TimeInZone& zones) {
  return {.easy = as_written(zones.easy),
          .moderate = as_written(zones.moderate),
          .marathon = as_written(zones.marathon),
          .threshold = as_written(zones.threshold),
          .interval = as_written(zones.interval),
          .repetition = as_written(zones.repetition)};
}

template <class Number>
void round_in(std::optional<Number>& number) {
  if (number) number = as_written(*number);
}

void round_in(std::optional<double>& number) {
  if (number) number = json::as_written(*number);
}

void round_all(Segment& segment) {
  segment.begin = as_written(segment.begin);
  segment.duration = as_written(segment.duration);
  round_in(segment.motion);
  round_in(segment.ceiling);
  round_in(segment.heart_rate);
  round_in(segment.beats);
}

void round_all(Athlete& athlete) {
  round_in(athlete.vdot);
  round_in(athlete.race);
  round_in(athlete.heart.maximum);
  round_in(athlete.heart.resting);
  round_in(athlete.heart.threshold);
}

void round_all(Conditions& conditions) {
  round_in(conditions.air);
  round_in(conditions.altitude);
  round_in(conditions.hill_finish);
}

void round_all(Totals& totals) {
  round_in(totals.distance);
  totals.duration = as_written(totals.duration);
  round_in(totals.time_in_zone);
  round_in(totals.load.daniels_points);
  round_in(totals.load.rtss_like);
  totals.load.session_rpe = json::as_written(totals.load.session_rpe);
}

}  // namespace

Pace as_written(Pace pace) {
  return Pace::per_kilometre(Duration(json::as_written(pace.seconds_per_kilometre())));
}

Temperature as_written(Temperature temperature) {
  return Temperature::celsius(json::as_written(temperature.in_celsius()));
}

Distance as_written(Distance distance) { return Distance::metres(json::as_written(distance.in_metres())); }

Duration as_written(Duration time) { return Duration(json::as_written(time.count())); }

Air as_written(const Air& air) {
  return Air::with_dew_point(as_written(air.temperature()), as_written(air.dew_point()));
}

void round_as_written(Workout& workout) {
  round_all(workout.athlete);
  round_all(workout.conditions);
  for (Segment& segment : workout.segments) round_all(segment);
  for (Adjustment& adjustment : workout.adjustments) {
    adjustment.mild = as_written(adjustment.mild);
    adjustment.pace = as_written(adjustment.pace);
  }
  round_all(workout.totals);
}

}  // namespace crescendo
