#include "crescendo/explain/explain.hpp"
#include "crescendo/units/print.hpp"
#include "crescendo/units/speed.hpp"
#include "render/belt.hpp"
#include "render/json/json.hpp"
#include "render/json/parts.hpp"
#include "render/splits.hpp"
#include "render/written.hpp"

namespace crescendo::json {
namespace {

// What follows from other numbers is reckoned from these as they are written: whoever reads a plan back and
// writes it again gets the same bytes.

Pace mean_pace(Distance distance, Duration time) {
  return Pace::per(crescendo::as_written(distance), crescendo::as_written(time));
}

void write_workout(Writer& json, const Workout& workout) {
  json.key("workout").open_object();
  json.member("id", workout.id).member("name", workout.name);
  json.member("goal", name_of(workout.goal));
  json.member("level", name_of(workout.level));
  json.member("phase", name_of(workout.phase));
  json.member("source", workout.source);
  json.member("units", name_in(units_names, workout.units));
  json.text_or_null("date", workout.date ? date_text(*workout.date) : "");
  json.close_object();
}

void write_athlete(Writer& json, const Athlete& athlete) {
  json.key("athlete").open_object();
  json.text_or_null("id", athlete.id);
  json.text_or_null("name", athlete.name);
  json.member("vdot", athlete.vdot ? std::optional(athlete.vdot->value()) : std::nullopt);
  write_race(json, athlete.race);
  json.member("rules", name_of(athlete.rules));
  json.key("heart_rate").open_object();
  const auto beats = [](const std::optional<HeartRate>& rate) {
    return rate ? std::optional(rate->in_per_minute()) : std::nullopt;
  };
  const Heart& heart = athlete.heart;
  json.member("max_bpm", beats(heart.maximum)).member("rest_bpm", beats(heart.resting));
  json.member("threshold_bpm", beats(heart.threshold));
  json.member("max_is_estimated", heart.maximum_is_estimated);
  json.text_or_null("zones", athlete.zone_model ? name_of(*athlete.zone_model) : std::string_view());
  json.close_object();
  json.close_object();
}

void write_adjustments(Writer& json, const std::vector<Adjustment>& adjustments) {
  json.key("adjustments").open_array();
  for (const Adjustment& adjustment : adjustments) {
    json.open_object();
    json.member("name", adjustment.name);
    json.member("mild_s_per_km", adjustment.mild.seconds_per_kilometre());
    json.member("s_per_km", adjustment.pace.seconds_per_kilometre());
    json.close_object();
  }
  json.close_array();
}

void write_conditions(Writer& json, const Workout& workout) {
  const Conditions& conditions = workout.conditions;
  const auto& air = conditions.air;
  json.key("conditions").open_object();
  json.member("temperature_c", air ? std::optional(air->temperature().in_celsius()) : std::nullopt);
  json.member("dew_point_c", air ? std::optional(air->dew_point().in_celsius()) : std::nullopt);
  json.member("wbgt_c",
              air ? std::optional(wet_bulb_globe(crescendo::as_written(*air)).in_celsius()) : std::nullopt);
  json.member("altitude_m",
              conditions.altitude ? std::optional(conditions.altitude->in_metres()) : std::nullopt);
  if (conditions.treadmill) {
    json.key("treadmill").open_object();
    json.member("unit", speed_name(*conditions.treadmill));
    json.close_object();
  } else {
    json.null_member("treadmill");
  }
  json.member("hill_finish_percent",
              conditions.hill_finish ? std::optional(conditions.hill_finish->in_percent()) : std::nullopt);
  write_adjustments(json, workout.adjustments);
  json.close_object();
}

/// All null where the segment is run by effort; with a ceiling, that is the fast edge.
void write_intensity(Writer& json, const Segment& segment) {
  using Value = std::optional<double>;
  const auto of_motion = [&segment](const auto& value) -> Value {
    return segment.motion ? Value(value(*segment.motion)) : std::nullopt;
  };
  const Value ceiling = segment.ceiling ? Value(segment.ceiling->seconds_per_kilometre()) : std::nullopt;
  json.key("pace").open_object();
  json.member("start_s_per_km", of_motion([](const Motion& m) { return m.start.seconds_per_kilometre(); }));
  json.member("end_s_per_km", of_motion([](const Motion& m) { return m.end.seconds_per_kilometre(); }));
  json.member("slow_s_per_km",
              of_motion([](const Motion& m) { return m.band.slow.seconds_per_kilometre(); }));
  const Value fast = of_motion([](const Motion& m) { return m.band.fast.seconds_per_kilometre(); });
  json.member("fast_s_per_km", fast ? fast : ceiling);
  json.close_object();
  json.key("speed").open_object();
  json.member("start_kmh", of_motion([](const Motion& m) {
                return speed_of(crescendo::as_written(m.start)).in_kilometres_per_hour();
              }));
  json.member("end_kmh", of_motion([](const Motion& m) {
                return speed_of(crescendo::as_written(m.end)).in_kilometres_per_hour();
              }));
  json.close_object();
  json.key("vo2max_percent").open_object();
  json.member("start", of_motion([](const Motion& m) { return m.start_share.in_percent(); }));
  json.member("end", of_motion([](const Motion& m) { return m.end_share.in_percent(); }));
  json.close_object();
}

void write_belt(Writer& json, const std::optional<BeltSetting>& belt) {
  if (!belt) {
    json.null_member("belt");
    return;
  }
  json.key("belt").open_object();
  json.member("unit", speed_name(belt->unit));
  json.member("start", per_hour(belt->start, belt->unit)).member("end", per_hour(belt->end, belt->unit));
  json.member("incline_percent", belt->incline.in_percent());
  json.close_object();
}

void write_heart_rate(Writer& json, const Segment& segment) {
  const auto& band = segment.heart_rate;
  const auto& beats = segment.beats;
  json.key("heart_rate").open_object();
  json.member("low_bpm", beats ? std::optional(beats->low.in_per_minute()) : std::nullopt);
  json.member("high_bpm", beats ? std::optional(beats->high.in_per_minute()) : std::nullopt);
  json.member("low_percent_max", band ? std::optional(band->low.in_percent()) : std::nullopt);
  json.member("high_percent_max", band ? std::optional(band->high.in_percent()) : std::nullopt);
  json.close_object();
}

void write_segment(Writer& json, const Workout& workout, const Segment& segment, int index) {
  json.open_object();
  json.member("index", index).member("role", name_of(segment.role));
  json.member("label", segment.label);
  json.text_or_null("from", segment.from);
  json.text_or_null("to", segment.to);
  json.member("start_m", segment.motion ? std::optional(segment.motion->begin.in_metres()) : std::nullopt);
  json.member("start_s", segment.begin.count());
  json.member("distance_m",
              segment.motion ? std::optional(segment.motion->distance.in_metres()) : std::nullopt);
  json.member("duration_s", segment.duration.count());
  write_intensity(json, segment);
  json.member("grade_percent", segment.motion && segment.motion->grade
                                   ? std::optional(segment.motion->grade->in_percent())
                                   : std::nullopt);
  write_belt(json, belt_setting(workout, segment));
  write_heart_rate(json, segment);
  json.member("zone", segment.zone ? std::optional<double>(*segment.zone) : std::nullopt);
  json.key("rpe").open_object();
  json.member("low", segment.effort.low).member("high", segment.effort.high);
  json.close_object();
  json.member("cue", segment.cue);
  json.close_object();
}

void write_time_in_zone(Writer& json, const std::optional<TimeInZone>& zones) {
  if (!zones) {
    json.null_member("time_in_zone_s");
    return;
  }
  json.key("time_in_zone_s").open_object();
  json.member("easy", zones->easy.count()).member("moderate", zones->moderate.count());
  json.member("marathon", zones->marathon.count()).member("threshold", zones->threshold.count());
  json.member("interval", zones->interval.count()).member("repetition", zones->repetition.count());
  json.close_object();
}

void write_totals(Writer& json, const Totals& totals) {
  const auto& distance = totals.distance;
  json.key("totals").open_object();
  json.member("distance_m", distance ? std::optional(distance->in_metres()) : std::nullopt);
  json.member("duration_s", totals.duration.count());
  json.member(
      "pace_s_per_km",
      distance ? std::optional(mean_pace(*distance, totals.duration).seconds_per_kilometre()) : std::nullopt);
  write_time_in_zone(json, totals.time_in_zone);
  json.key("load").open_object();
  json.member("daniels_points", totals.load.daniels_points).member("rtss_like", totals.load.rtss_like);
  json.member("session_rpe", totals.load.session_rpe);
  json.close_object();
  json.close_object();
}

void write_guidance(Writer& json, const Guidance& guidance) {
  json.key("guidance").open_object();
  json.member("purpose", guidance.purpose).member("not_for", guidance.not_for);
  json.member("before", guidance.before).member("after", guidance.after);
  json.member("off_day", guidance.off_day).member("if_started_too_fast", guidance.if_started_too_fast);
  json.close_object();
}

void write_check(Writer& json, const Finding& finding) {
  json.open_object();
  write_finding_members(json, finding);
  json.member("remark", finding.remark);
  json.close_object();
}

void write_derivation(Writer& json, const Workout& workout, LengthUnit unit) {
  json.key("derivation").open_array();
  for (const Derivation& derivation : explain(workout, unit)) {
    json.open_object();
    json.member("name", derivation.name).member("how", derivation.how);
    json.text_or_null("source", derivation.source);
    json.close_object();
  }
  json.close_array();
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

std::string plan_indented(int indentation, const Workout& workout, const RenderContext& context) {
  std::string out;
  Writer json(out, indentation);
  json.open_object();
  write_header(json, "crescendo.plan/1");
  write_workout(json, workout);
  write_athlete(json, workout.athlete);
  write_conditions(json, workout);
  json.key("segments").open_array();
  int index = 0;
  for (const Segment& segment : workout.segments) write_segment(json, workout, segment, ++index);
  json.close_array();
  write_totals(json, workout.totals);
  write_guidance(json, workout.guidance);
  json.key("checks").open_array();
  for (const Finding& finding : workout.findings) write_check(json, finding);
  json.close_array();
  if (context.explain) write_derivation(json, workout, main_unit(context.units));
  if (context.splits && workout.by_pace()) write_splits(json, workout, main_unit(context.units));
  json.close_object();
  out += '\n';
  return out;
}

}  // namespace

std::string plan(const Workout& workout, const RenderContext& context) {
  return plan_indented(2, workout, context);
}

std::string plan_in_a_line(const Workout& workout, const RenderContext& context) {
  return plan_indented(0, workout, context);
}

}  // namespace crescendo::json
