#include "crescendo/units/speed.hpp"
#include "render/json/json.hpp"
#include "render/json/parts.hpp"
#include "render/splits.hpp"

namespace crescendo::json {
namespace {

void write_workout(Writer& json, const Workout& workout) {
  json.key("workout").open_object();
  json.member("id", workout.id).member("name", workout.name);
  json.member("goal", name_of(workout.goal));
  json.member("level", name_of(workout.level));
  json.member("phase", name_of(workout.phase));
  json.member("source", workout.source);
  json.close_object();
}

void write_athlete(Writer& json, const Athlete& athlete) {
  json.key("athlete").open_object();
  json.null_member("id").null_member("name");
  json.member("vdot", athlete.vdot.value());
  write_race(json, athlete.race);
  json.key("heart_rate").open_object();
  json.null_member("max_bpm").null_member("rest_bpm").null_member("threshold_bpm");
  json.close_object();
  json.close_object();
}

void write_conditions(Writer& json) {
  json.key("conditions").open_object();
  json.null_member("temperature_c").null_member("dew_point_c").null_member("altitude_m");
  json.null_member("treadmill");
  json.close_object();
}

void write_intensity(Writer& json, const Segment& segment) {
  json.key("pace").open_object();
  json.member("start_s_per_km", segment.start.seconds_per_kilometre());
  json.member("end_s_per_km", segment.end.seconds_per_kilometre());
  json.member("slow_s_per_km", segment.band.slow.seconds_per_kilometre());
  json.member("fast_s_per_km", segment.band.fast.seconds_per_kilometre());
  json.close_object();
  json.key("speed").open_object();
  json.member("start_kmh", speed_of(segment.start).in_kilometres_per_hour());
  json.member("end_kmh", speed_of(segment.end).in_kilometres_per_hour());
  json.close_object();
  json.key("vo2max_percent").open_object();
  json.member("start", segment.start_share.in_percent()).member("end", segment.end_share.in_percent());
  json.close_object();
}

void write_heart_rate(Writer& json, const std::optional<HeartRateBand>& band) {
  json.key("heart_rate").open_object();
  json.null_member("low_bpm").null_member("high_bpm");
  json.member("low_percent_max", band ? std::optional(band->low.in_percent()) : std::nullopt);
  json.member("high_percent_max", band ? std::optional(band->high.in_percent()) : std::nullopt);
  json.close_object();
}

void write_segment(Writer& json, const Segment& segment, int index) {
  json.open_object();
  json.member("index", index).member("role", name_of(segment.role));
  json.member("from", segment.from).member("to", segment.to);
  json.member("start_m", segment.start_distance.in_metres());
  json.member("start_s", segment.start_time.count());
  json.member("distance_m", segment.distance.in_metres());
  json.member("duration_s", segment.duration.count());
  write_intensity(json, segment);
  write_heart_rate(json, segment.heart_rate);
  json.key("rpe").open_object();
  json.member("low", segment.effort.low).member("high", segment.effort.high);
  json.close_object();
  json.member("cue", segment.cue);
  json.close_object();
}

void write_totals(Writer& json, const Totals& totals) {
  const TimeInZone& zones = totals.time_in_zone;
  json.key("totals").open_object();
  json.member("distance_m", totals.distance.in_metres());
  json.member("duration_s", totals.duration.count());
  json.member("pace_s_per_km", totals.pace().seconds_per_kilometre());
  json.key("time_in_zone_s").open_object();
  json.member("easy", zones.easy.count()).member("moderate", zones.moderate.count());
  json.member("marathon", zones.marathon.count()).member("threshold", zones.threshold.count());
  json.member("interval", zones.interval.count()).member("repetition", zones.repetition.count());
  json.close_object();
  json.null_member("load");
  json.close_object();
}

void write_guidance(Writer& json, const Guidance& guidance) {
  json.key("guidance").open_object();
  json.member("purpose", guidance.purpose).member("before", guidance.before).member("after", guidance.after);
  json.member("off_day", guidance.off_day).member("if_started_too_fast", guidance.if_started_too_fast);
  json.close_object();
}

void write_splits(Writer& json, const Workout& workout, LengthUnit unit) {
  json.key("splits").open_array();
  for (const Split& split : splits(workout, unit)) {
    json.open_object();
    json.member("at_m", split.at.in_metres());
    json.member("duration_s", split.duration.count()).member("elapsed_s", split.elapsed.count());
    json.close_object();
  }
  json.close_array();
}

}  // namespace

std::string plan(const Workout& workout, const RenderContext& context) {
  std::string out;
  Writer json(out);
  json.open_object();
  write_header(json, "crescendo.plan/1");
  write_workout(json, workout);
  write_athlete(json, workout.athlete);
  write_conditions(json);
  json.key("segments").open_array();
  int index = 0;
  for (const Segment& segment : workout.segments) write_segment(json, segment, ++index);
  json.close_array();
  write_totals(json, workout.totals);
  write_guidance(json, workout.guidance);
  json.key("checks").open_array();
  for (const Finding& finding : workout.findings) write_finding(json, finding);
  json.close_array();
  if (context.splits) write_splits(json, workout, main_unit(context.units));
  json.close_object();
  out += '\n';
  return out;
}

}  // namespace crescendo::json
