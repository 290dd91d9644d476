#include "planfile/plan_reader.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/planfile/plan_document.hpp"
#include "planfile/athlete_reader.hpp"
#include "planfile/conditions_reader.hpp"
#include "planfile/object.hpp"
#include "planfile/segment_reader.hpp"
#include "planfile/whole.hpp"

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

constexpr Range points{0, 1e6};

constexpr std::size_t most_findings = 1000;
constexpr std::size_t most_splits = 1000;
constexpr std::array<string_view, 3> severities = {"info", "warning", "error"};

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
    if (const Value* athlete = plan_.object("athlete")) workout.athlete = read_athlete(*athlete, findings_);
    if (const Value* around = plan_.object("conditions")) read_conditions(*around, workout, findings_);
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
    if (!text.empty()) placed(*object.raw("date"), findings_, [&] { workout.date = parse_date(text); });
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
