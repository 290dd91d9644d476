#include "planfile/plan_reader.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/physiology/altitude.hpp"
#include "crescendo/physiology/heart.hpp"
#include "crescendo/planfile/plan_document.hpp"
#include "planfile/object.hpp"
#include "planfile/segment_reader.hpp"

#include <cmath>

namespace crescendo::planfile {
namespace {

using json::Findings;
using json::Kind;
using json::Value;
using std::string;
using std::string_view;

constexpr string_view schema_name = "crescendo.plan/1";
constexpr string_view schema_family = "crescendo.plan/";

constexpr Range fitness{lowest_vdot.value(), highest_vdot.value(), "what training paces are known for"};
constexpr Range beats{25, 240, "beats per minute"};
constexpr Range celsius{-40, 60, "degrees Celsius"};
constexpr Range dew_point{-100, 60, "degrees Celsius"};
constexpr Range altitude{-430, highest_training_altitude.in_metres(), "metres above the sea"};
constexpr double steepest = steepest_grade.in_percent();
constexpr Range grade{-steepest, steepest, "percent"};
constexpr Range points{0, 1e6};

constexpr std::size_t most_adjustments = 1000;
constexpr std::size_t most_findings = 1000;
constexpr std::size_t most_splits = 1000;
constexpr std::array<string_view, 3> severities = {"info", "warning", "error"};

/// The member, or the whole of what it is missing in.
const Value& member(const Value& object, string_view key) {
  const Value* found = object.find(key);
  return found != nullptr ? *found : object;
}

class PlanReader {
 public:
  PlanReader(const Value& root, Findings& findings)
      : findings_(findings),
        plan_(root, findings,
              {"schema", "generator", "workout", "athlete", "conditions", "segments", "totals", "guidance",
               "checks", "derivation", "splits"},
              "a plan") {}

  Workout read() {
    Workout workout{};
    read_generator();
    read_workout(workout);
    read_athlete(workout.athlete);
    read_conditions(workout);
    read_segments(workout.segments);
    read_totals(workout.totals);
    read_guidance(workout.guidance);
    for (const Value& item : plan_.list("checks", most_findings)) read_finding(item, workout.findings);
    if (plan_.raw("splits") != nullptr) read_splits();
    if (plan_.raw("derivation") != nullptr) read_derivation();
    return workout;
  }

 private:
  void read_generator() {
    static constexpr std::array<string_view, 1> names = {"crescendo"};
    const Value* value = plan_.object("generator");
    if (value == nullptr) return;
    const Object generator(*value, findings_, {"name", "version"}, "\"generator\"");
    static_cast<void>(generator.word<std::size_t>("name", names));
    static_cast<void>(generator.text("version"));
  }

  void read_workout(Workout& workout) {
    const Value* value = plan_.object("workout");
    if (value == nullptr) return;
    const Object object(*value, findings_,
                        {"id", "name", "goal", "level", "phase", "source", "units", "date"}, "\"workout\"");
    workout.id = object.text("id");
    workout.name = object.text("name");
    workout.goal = object.word<Goal>("goal", goal_names);
    workout.level = object.word<Level>("level", level_names);
    workout.phase = object.word<Phase>("phase", phase_names);
    workout.source = object.text("source");
    if (object.raw("units") != nullptr) workout.units = object.word<Units>("units", units_names);
    read_date(object, workout);
  }

  void read_date(const Object& object, Workout& workout) {
    const string text = object.text_or_null("date");
    if (!text.empty()) placed(*object.raw("date"), [&] { workout.date = parse_date(text); });
  }

  void read_athlete(Athlete& athlete) {
    const Value* value = plan_.object("athlete");
    if (value == nullptr) return;
    const Object object(*value, findings_, {"id", "name", "vdot", "race", "rules", "heart_rate"},
                        "\"athlete\"");
    athlete.id = object.text_or_null("id");
    athlete.name = object.text_or_null("name");
    if (const auto vdot = object.number_or_null("vdot", fitness)) athlete.vdot = Vdot(*vdot);
    if (object.raw("rules") != nullptr) athlete.rules = object.word<PaceRules>("rules", pace_rules_names);
    if (const Value* race = object.object_or_null("race")) {
      const Object result(*race, findings_, {"distance_m", "time_s"}, "\"race\"");
      athlete.race = Race{Distance::metres(result.number("distance_m", metres)), result.time("time_s")};
    }
    if (const Value* heart = object.object("heart_rate")) read_heart(*heart, athlete);
  }

  void read_heart(const Value& value, Athlete& athlete) {
    Heart& heart = athlete.heart;
    const Object object(value, findings_,
                        {"max_bpm", "rest_bpm", "threshold_bpm", "max_is_estimated", "zones"},
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
      findings_.add(*object.raw("zones"), "unknown zones " + in_quotes(model),
                    "known are lthr, hrr and hrmax");
    }
    placed(value, [&heart] { require_consistent(heart); });
    if (heart.maximum_is_estimated && !heart.maximum) {
      findings_.add(member(value, "max_bpm"), "the estimated maximum is missing",
                    "write it here, or false at \"max_is_estimated\"");
    }
  }

  /// What a rule of another room says, at the value that it is about.
  template <class Test>
  void placed(const Value& value, const Test& test) {
    try {
      test();
    } catch (const InputError& error) {
      findings_.add(value, error.first().message, error.first().hint);
    }
  }

  void read_conditions(Workout& workout) {
    const Value* value = plan_.object("conditions");
    if (value == nullptr) return;
    const Object object(*value, findings_,
                        {"temperature_c", "dew_point_c", "wbgt_c", "altitude_m", "treadmill",
                         "hill_finish_percent", "adjustments"},
                        "\"conditions\"");
    Conditions& conditions = workout.conditions;
    read_air(object, conditions);
    if (const auto height = object.number_or_null("altitude_m", altitude)) {
      conditions.altitude = Distance::metres(*height);
    }
    if (const Value* treadmill = object.object_or_null("treadmill")) {
      const Object belt(*treadmill, findings_, {"unit"}, "\"treadmill\"");
      conditions.treadmill = belt.word<LengthUnit>("unit", speed_units);
    }
    if (const auto hill = object.number_or_null("hill_finish_percent", grade)) {
      conditions.hill_finish = Grade::percent(*hill);
    }
    if (object.raw("adjustments") == nullptr) return;
    for (const Value& item : object.list("adjustments", most_adjustments)) {
      read_adjustment(item, workout.adjustments);
    }
  }

  void read_air(const Object& object, Conditions& conditions) {
    const auto warmth = object.number_or_null("temperature_c", celsius);
    const auto dew = object.number_or_null("dew_point_c", dew_point);
    static_cast<void>(object.number_or_null("wbgt_c", {-100, 100, "degrees Celsius"}));
    const Value* temperature_value = object.raw("temperature_c");
    const Value* dew_value = object.raw("dew_point_c");
    if (temperature_value == nullptr || dew_value == nullptr) return;
    if ((temperature_value->kind == Kind::null) != (dew_value->kind == Kind::null)) {
      findings_.add(temperature_value->kind == Kind::null ? *temperature_value : *dew_value,
                    "\"temperature_c\" and \"dew_point_c\" are there both or not at all",
                    "write a number, or null for the other too");
    }
    if (!warmth || !dew) return;
    placed(*dew_value, [&] {
      conditions.air = Air::with_dew_point(Temperature::celsius(*warmth), Temperature::celsius(*dew));
    });
  }

  void read_adjustment(const Value& value, std::vector<Adjustment>& adjustments) {
    if (!is(value, Kind::object, findings_, "an adjustment")) return;
    const Object object(value, findings_, {"name", "mild_s_per_km", "s_per_km"}, "an adjustment");
    adjustments.push_back({object.text("name"), object.pace("mild_s_per_km"), object.pace("s_per_km")});
  }

  void read_segments(std::vector<Segment>& segments) {
    const Value* value = plan_.raw("segments");
    for (const Value& item : plan_.list("segments", most_segments)) {
      segments.push_back(read_segment(item, findings_));
    }
    if (value != nullptr && value->kind == Kind::array && value->items.empty()) {
      findings_.add(*value, "\"segments\" is empty", "a run has one segment at least");
    }
  }

  void read_totals(Totals& totals) {
    const Value* value = plan_.object("totals");
    if (value == nullptr) return;
    const Object object(*value, findings_,
                        {"distance_m", "duration_s", "pace_s_per_km", "time_in_zone_s", "load"},
                        "\"totals\"");
    if (const auto distance = object.number_or_null("distance_m", metres)) {
      totals.distance = Distance::metres(*distance);
    }
    totals.duration = object.time("duration_s");
    static_cast<void>(object.number_or_null("pace_s_per_km", seconds_per_kilometre));
    if (const Value* zones = object.object_or_null("time_in_zone_s")) read_zones(*zones, totals);
    if (const Value* load = object.object("load")) read_load(*load, totals.load);
  }

  void read_zones(const Value& value, Totals& totals) {
    const Object object(value, findings_,
                        {"easy", "moderate", "marathon", "threshold", "interval", "repetition"},
                        "\"time_in_zone_s\"");
    const auto time = [&object](string_view key) { return object.time(key, seconds_from_zero); };
    totals.time_in_zone = TimeInZone{.easy = time("easy"),
                                     .moderate = time("moderate"),
                                     .marathon = time("marathon"),
                                     .threshold = time("threshold"),
                                     .interval = time("interval"),
                                     .repetition = time("repetition")};
  }

  void read_load(const Value& value, Load& load) {
    const Object object(value, findings_, {"daniels_points", "rtss_like", "session_rpe"}, "\"load\"");
    load.daniels_points = object.number_or_null("daniels_points", points);
    load.rtss_like = object.number_or_null("rtss_like", points);
    load.session_rpe = object.number("session_rpe", points);
  }

  void read_guidance(Guidance& guidance) {
    const Value* value = plan_.object("guidance");
    if (value == nullptr) return;
    const Object object(*value, findings_,
                        {"purpose", "not_for", "before", "after", "off_day", "if_started_too_fast"},
                        "\"guidance\"");
    guidance.purpose = object.text("purpose");
    guidance.not_for = object.text_or_null("not_for");
    guidance.before = object.text("before");
    guidance.after = object.text("after");
    guidance.off_day = object.text("off_day");
    guidance.if_started_too_fast = object.text("if_started_too_fast");
  }

  void read_finding(const Value& value, std::vector<Finding>& findings) {
    if (!is(value, Kind::object, findings_, "a finding")) return;
    const Object object(value, findings_, {"rule", "severity", "message", "source", "remark"}, "a finding");
    Finding finding{object.text("rule"), object.word<Severity>("severity", severities),
                    object.text("message"), object.text_or_null("source")};
    // Where it is not said: of what is only worth mentioning, the builder's own has no source.
    finding.remark = object.raw("remark") != nullptr
                         ? object.flag("remark")
                         : finding.severity == Severity::info && !finding.source.empty();
    findings.push_back(std::move(finding));
  }

  void read_derivation() {
    for (const Value& item : plan_.list("derivation", most_findings)) {
      if (!is(item, Kind::object, findings_, "a derivation")) continue;
      const Object object(item, findings_, {"name", "how", "source"}, "a derivation");
      for (const string_view key : {"name", "how"}) static_cast<void>(object.text(key));
      static_cast<void>(object.text_or_null("source"));
    }
  }

  void read_splits() {
    for (const Value& item : plan_.list("splits", most_splits)) {
      if (!is(item, Kind::object, findings_, "a split")) continue;
      const Object object(item, findings_, {"at_m", "duration_s", "elapsed_s"}, "a split");
      static_cast<void>(object.number("at_m", metres));
      for (const string_view key : {"duration_s", "elapsed_s"}) static_cast<void>(object.time(key));
    }
  }

  Findings& findings_;
  Object plan_;
};

/// What the parts must be to each other for the plan to mean anything.
void require_whole(const Workout& workout, const Value& root, Findings& findings) {
  const Value& segments = member(root, "segments");
  const bool by_pace = workout.segments.front().motion.has_value();
  for (std::size_t i = 1; i < workout.segments.size(); ++i) {
    if (workout.segments[i].motion.has_value() == by_pace) continue;
    findings.add(member(segments.items[i], "pace"), "some segments have a pace and others none",
                 "a run goes by pace from start to end, or by effort");
  }
  const Value& totals = member(root, "totals");
  if (workout.totals.distance.has_value() != by_pace) {
    findings.add(member(totals, "distance_m"),
                 by_pace ? "the total distance is missing" : "a run by effort has no total distance",
                 by_pace ? "write the sum of the segments" : "write null");
  }
  if (workout.totals.time_in_zone.has_value() != by_pace) {
    findings.add(member(totals, "time_in_zone_s"),
                 by_pace ? "the times in the zones are missing" : "a run by effort has no times in zones",
                 by_pace ? "write them as the published schema has them" : "write null");
  }
  if (by_pace && !workout.athlete.vdot) {
    findings.add(member(member(root, "athlete"), "vdot"), "a plan with paces needs the runner's VDOT",
                 "crescendo paces shows it");
  }
}

/// The share that a pace takes. The file's own, where it is the same to its last decimals: it has them of the
/// pace before that was rounded.
Vo2maxShare judged(Vo2maxShare as_written, Pace pace, Vdot vdot) {
  constexpr double last_decimals = 1e-6;
  const Vo2maxShare now = share_at(speed_of(pace), vdot);
  return std::abs(now.fraction() - as_written.fraction()) < last_decimals ? as_written : now;
}

void judge_paces(Workout& workout) {
  if (!workout.athlete.vdot || !workout.adjustments.empty()) return;
  for (Segment& segment : workout.segments) {
    if (!segment.motion || segment.motion->grade) continue;
    Motion& motion = *segment.motion;
    motion.start_share = judged(motion.start_share, motion.start, *workout.athlete.vdot);
    motion.end_share = judged(motion.end_share, motion.end, *workout.athlete.vdot);
  }
}

}  // namespace

void require_schema(const Value& root, Findings& findings) {
  if (!is(root, Kind::object, findings, "a plan")) return;
  const Value* value = root.find("schema");
  if (value == nullptr) {
    findings.add(root, "this is no plan: it lacks the key \"schema\"",
                 "crescendo plan ... --json writes plans, with \"schema\": \"crescendo.plan/1\"");
    return;
  }
  if (!is(*value, Kind::string, findings, "\"schema\"") || value->string == schema_name) return;
  if (value->string.starts_with(schema_family)) {
    findings.add(*value,
                 "this plan is of the form " + in_quotes(value->string) +
                     ", and this program reads \"crescendo.plan/1\"",
                 "read it with the version that wrote it, or make the plan anew");
    return;
  }
  findings.add(*value, "this is no plan: its schema is " + in_quotes(value->string),
               "crescendo plan ... --json writes plans, with \"schema\": \"crescendo.plan/1\"");
}

Workout read_workout(const Value& root, Findings& findings) {
  Workout workout = PlanReader(root, findings).read();
  // How the parts fit together means something only where every part could be read.
  if (findings.empty()) require_whole(workout, root, findings);
  if (findings.empty()) judge_paces(workout);
  return workout;
}

}  // namespace crescendo::planfile
