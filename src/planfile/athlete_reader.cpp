#include "planfile/athlete_reader.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "planfile/object.hpp"

namespace crescendo::planfile {
namespace {

using json::Findings;
using json::Value;
using std::string;
using std::string_view;

constexpr Range fitness{lowest_vdot.value(), highest_vdot.value(), "what training paces are known for"};
constexpr Range beats{slowest_heart.in_per_minute(), fastest_heart.in_per_minute(), "beats per minute"};

void read_heart(const Value& value, Athlete& athlete, Findings& findings) {
  Heart& heart = athlete.heart;
  const Object object(value, findings, {"max_bpm", "rest_bpm", "threshold_bpm", "max_is_estimated", "zones"},
                      "\"heart_rate\"");
  const auto rate = [&object](string_view key) -> std::optional<HeartRate> {
    const auto found = object.number_or_null(key, beats);
    return found ? std::optional(HeartRate::per_minute(*found)) : std::nullopt;
  };
  heart.maximum = rate("max_bpm");
  heart.resting = rate("rest_bpm");
  heart.threshold = rate("threshold_bpm");
  heart.maximum_is_estimated = object.flag("max_is_estimated");
  const string model = object.text_or_null("zones");
  athlete.zone_model = zone_model_named(model);
  if (!model.empty() && !athlete.zone_model) {
    findings.add(*object.raw("zones"), "unknown zones " + in_quotes(model), "known are lthr, hrr and hrmax");
  }
  placed(value, findings, [&heart] { require_consistent(heart); });
  if (heart.maximum_is_estimated && !heart.maximum) {
    findings.add(member(value, "max_bpm"), "the estimated maximum is missing",
                 "write it here, or false at \"max_is_estimated\"");
  }
}

}  // namespace

Athlete read_athlete(const Value& value, Findings& findings) {
  Athlete athlete{};
  const Object object(value, findings, {"id", "name", "vdot", "race", "rules", "heart_rate"}, "\"athlete\"");
  athlete.id = object.text_or_null("id");
  athlete.name = object.text_or_null("name");
  if (const auto vdot = object.number_or_null("vdot", fitness)) athlete.vdot = Vdot(*vdot);
  if (object.raw("rules") != nullptr) athlete.rules = object.word<PaceRules>("rules", pace_rules_names);
  if (const Value* race = object.object_or_null("race")) {
    const Object result(*race, findings, {"distance_m", "time_s"}, "\"race\"");
    athlete.race = Race{Distance::metres(result.number("distance_m", metres)), result.time("time_s")};
  }
  if (const Value* heart = object.object("heart_rate")) read_heart(*heart, athlete, findings);
  return athlete;
}

}  // namespace crescendo::planfile
