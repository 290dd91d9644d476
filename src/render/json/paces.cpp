#include "crescendo/units/speed.hpp"
#include "render/json/json.hpp"
#include "render/json/parts.hpp"

namespace crescendo::json {
namespace {

void write_heart_rate(Writer& json, const PacesSheet& sheet, Vo2maxShare low, Vo2maxShare high) {
  json.key("heart_rate");
  const auto band = heart_rate_where_telling(low, high);
  if (!band) {
    json.null();
    return;
  }
  const auto beats = in_bpm(*band, sheet.athlete.heart);
  json.open_object();
  json.member("low_percent_max", band->low.in_percent()).member("high_percent_max", band->high.in_percent());
  json.member("low_bpm", beats ? std::optional(beats->low.in_per_minute()) : std::nullopt);
  json.member("high_bpm", beats ? std::optional(beats->high.in_per_minute()) : std::nullopt);
  json.close_object();
}

/// How hard a pace is, and what the conditions make of it.
void write_intensity(Writer& json, const PacesSheet& sheet, const PaceRange& pace) {
  const Vo2maxShare low = share_at(speed_of(pace.slow), *sheet.athlete.vdot);
  const Vo2maxShare high = share_at(speed_of(pace.fast), *sheet.athlete.vdot);
  json.key("vo2max_percent").open_object();
  json.member("low", low.in_percent()).member("high", high.in_percent());
  json.close_object();
  write_heart_rate(json, sheet, low, high);
  const auto today = on_the_day(sheet, pace);
  if (!today) {
    json.null_member("today");
    return;
  }
  json.key("today").open_object();
  json.member("slow_s_per_km", today->slow.seconds_per_kilometre());
  json.member("fast_s_per_km", today->fast.seconds_per_kilometre());
  json.close_object();
}

void write_pace(Writer& json, std::string_view name, const PacesSheet& sheet, Pace pace) {
  json.key(name).open_object();
  json.member("s_per_km", pace.seconds_per_kilometre());
  json.member("kmh", speed_of(pace).in_kilometres_per_hour());
  write_intensity(json, sheet, PaceRange::at(pace));
  json.close_object();
}

void write_easy(Writer& json, const PacesSheet& sheet, const PaceRange& easy) {
  json.key("E").open_object();
  json.member("slow_s_per_km", easy.slow.seconds_per_kilometre());
  json.member("fast_s_per_km", easy.fast.seconds_per_kilometre());
  json.member("slow_kmh", speed_of(easy.slow).in_kilometres_per_hour());
  json.member("fast_kmh", speed_of(easy.fast).in_kilometres_per_hour());
  write_intensity(json, sheet, easy);
  json.close_object();
}

void write_paces(Writer& json, const PacesSheet& sheet) {
  const TrainingPaces& paces = sheet.paces;
  json.key("paces").open_object();
  write_easy(json, sheet, paces.easy);
  write_pace(json, "moderate", sheet, paces.moderate);
  write_pace(json, "M", sheet, paces.marathon);
  write_pace(json, "T", sheet, paces.threshold);
  write_pace(json, "I", sheet, paces.interval);
  write_pace(json, "R", sheet, paces.repetition);
  json.close_object();
}

void write_repeats(Writer& json, const PacesSheet& sheet) {
  json.key("repeats").open_array();
  for (const Repeat& repeat : sheet.repeats) {
    json.open_object();
    json.member("pace", repeat.pace).member("distance_m", repeat.length.in_metres());
    json.member("time_s", repeat.time.count());
    json.close_object();
  }
  json.close_array();
}

void write_equivalents(Writer& json, const PacesSheet& sheet) {
  json.key("equivalents").open_array();
  for (const Equivalent& equivalent : sheet.equivalents) {
    json.open_object();
    json.member("name", equivalent.name).member("distance_m", equivalent.distance.in_metres());
    json.member("time_s", equivalent.time.count());
    json.close_object();
  }
  json.close_array();
}

}  // namespace

std::string paces(const PacesSheet& sheet, const RenderContext& /*context*/) {
  std::string out;
  Writer json(out);
  json.open_object();
  write_header(json, "crescendo.paces/1");
  json.member("vdot", sheet.athlete.vdot->value());
  write_race(json, sheet.athlete.race);
  json.member("rules", name_of(sheet.athlete.rules));
  write_paces(json, sheet);
  write_repeats(json, sheet);
  write_equivalents(json, sheet);
  json.key("notes").open_array();
  for (const Finding& note : sheet.notes) write_finding(json, note);
  json.close_array();
  json.close_object();
  out += '\n';
  return out;
}

}  // namespace crescendo::json
