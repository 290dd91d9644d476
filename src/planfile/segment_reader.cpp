#include "planfile/segment_reader.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/planfile/plan_document.hpp"
#include "planfile/object.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace crescendo::planfile {
namespace {

using json::Findings;
using json::Kind;
using json::Value;
using std::string_view;

/// No heart beats slower, and none faster.
constexpr Range beats{10, 300, "beats per minute"};
constexpr Range percent_of_maximum{0, 100, "percent of the maximal heart rate"};
/// Far beyond what anybody runs at, since a slow runner's plan may be given a fast runner's pace.
constexpr Range percent_of_vo2max{smallest, 2000, "percent of VO2max"};
constexpr Range speed{smallest, 50, "km/h or mph"};

/// Two members that are there both or not at all.
struct Pair {
  std::optional<double> low;
  std::optional<double> high;
  [[nodiscard]] bool whole() const { return low && high; }
};

/// Reads a band from low to high. Whether the file has one of the edges alone is told by its values: a number
/// that is out of bounds has been reported already.
Pair read_band(const Object& object, string_view low, string_view high, const Range& range) {
  const Pair pair{object.number_or_null(low, range), object.number_or_null(high, range)};
  const Value* first = object.raw(low);
  const Value* second = object.raw(high);
  if (first == nullptr || second == nullptr) return pair;
  if ((first->kind == Kind::null) != (second->kind == Kind::null)) {
    const Value& missing = first->kind == Kind::null ? *first : *second;
    object.findings().add(missing,
                          in_quotes(low) + " and " + in_quotes(high) + " are there both or not at all",
                          "write a number, or null for the other too");
  } else if (pair.whole() && *pair.low > *pair.high) {
    object.findings().add(*second, in_quotes(low) + " is above " + in_quotes(high), "swap them");
  }
  return pair;
}

/// The members of a segment that has a pace; the others have null for each of them.
struct MotionReader {
  const Object& segment;
  const Object& pace;
  const Object& speeds;
  const Object& shares;

  /// All of them by their place.
  [[nodiscard]] std::array<const Value*, 9> members() const {
    return {segment.raw("start_m"),   segment.raw("distance_m"), pace.raw("start_s_per_km"),
            pace.raw("end_s_per_km"), pace.raw("slow_s_per_km"), speeds.raw("start_kmh"),
            speeds.raw("end_kmh"),    shares.raw("start"),       shares.raw("end")};
  }

  /// Whether all are there; where only some are, with a finding for each of the others.
  [[nodiscard]] bool complete() const {
    const auto given = [](const Value* value) { return value != nullptr && value->kind != Kind::null; };
    const auto all = members();
    if (std::ranges::none_of(all, given)) return false;
    for (const Value* value : all) require(value);
    require(pace.raw("fast_s_per_km"));
    return std::ranges::all_of(all, given) && given(pace.raw("fast_s_per_km"));
  }
  void require(const Value* value) const {
    if (value == nullptr || value->kind != Kind::null) return;
    segment.findings().add(*value, "null, where the segment has a pace",
                           "a segment has start_m, distance_m and all of pace, speed and vo2max_percent, or "
                           "none of them");
  }

  /// A number that may be null as long as all are.
  static double value_in(const Object& object, string_view key, const Range& range) {
    return object.number_or_null(key, range).value_or(range.least);
  }
  [[nodiscard]] Pace pace_in(string_view key, const Range& range = seconds_per_kilometre) const {
    return Pace::per_kilometre(Duration(value_in(pace, key, range)));
  }

  [[nodiscard]] std::optional<Motion> read() const {
    const Motion motion{.begin = Distance::metres(value_in(segment, "start_m", metres_from_zero)),
                        .distance = Distance::metres(value_in(segment, "distance_m", metres)),
                        .start = pace_in("start_s_per_km"),
                        .end = pace_in("end_s_per_km"),
                        .band = {pace_in("slow_s_per_km", band_edge), pace_in("fast_s_per_km", band_edge)},
                        .start_share = Vo2maxShare::percent(value_in(shares, "start", percent_of_vo2max)),
                        .end_share = Vo2maxShare::percent(value_in(shares, "end", percent_of_vo2max)),
                        .grade = {}};
    for (const string_view key : {"start_kmh", "end_kmh"}) static_cast<void>(value_in(speeds, key, speed));
    if (!complete()) return std::nullopt;
    if (faster(motion.band.slow, motion.band.fast)) {
      pace.findings().add(*pace.raw("slow_s_per_km"), "\"slow_s_per_km\" is faster than \"fast_s_per_km\"",
                          "swap them");
    }
    return motion;
  }
};

std::optional<Motion> read_motion(const Object& segment, const Object& pace) {
  Findings& findings = segment.findings();
  const Value* speeds = segment.object("speed");
  const Value* shares = segment.object("vo2max_percent");
  if (speeds == nullptr || shares == nullptr) return std::nullopt;
  const Object speed_object(*speeds, findings, {"start_kmh", "end_kmh"}, "\"speed\"");
  const Object share_object(*shares, findings, {"start", "end"}, "\"vo2max_percent\"");
  return MotionReader{segment, pace, speed_object, share_object}.read();
}

void read_paces(const Object& object, Segment& segment) {
  const Value* value = object.object("pace");
  if (value == nullptr) return;
  const Object pace(*value, object.findings(),
                    {"start_s_per_km", "end_s_per_km", "slow_s_per_km", "fast_s_per_km"}, "\"pace\"");
  segment.motion = read_motion(object, pace);
  // By effort, the fast edge alone is a ceiling.
  const Value* fast = pace.raw("fast_s_per_km");
  if (!segment.motion && fast != nullptr && fast->kind == Kind::number) {
    segment.ceiling = Pace::per_kilometre(Duration(fast->number));
  }
  const auto percent = object.number_or_null("grade_percent", grade);
  if (segment.motion && percent) segment.motion->grade = Grade::percent(*percent);
}

/// What follows from the pace and is set anew by whoever writes the plan.
void read_belt(const Object& object) {
  const Value* value = object.object_or_null("belt");
  if (value == nullptr) return;
  const Object belt(*value, object.findings(), {"unit", "start", "end", "incline_percent"}, "\"belt\"");
  static_cast<void>(belt.word<LengthUnit>("unit", speed_units));
  static_cast<void>(belt.number("start", speed));
  static_cast<void>(belt.number("end", speed));
  static_cast<void>(belt.number("incline_percent", grade));
}

void read_heart_rate(const Object& object, Segment& segment) {
  const Value* value = object.object("heart_rate");
  if (value == nullptr) return;
  const Object rate(*value, object.findings(), {"low_bpm", "high_bpm", "low_percent_max", "high_percent_max"},
                    "\"heart_rate\"");
  const Pair bpm = read_band(rate, "low_bpm", "high_bpm", beats);
  const Pair percent = read_band(rate, "low_percent_max", "high_percent_max", percent_of_maximum);
  if (bpm.whole()) segment.beats = {HeartRate::per_minute(*bpm.low), HeartRate::per_minute(*bpm.high)};
  if (percent.whole()) {
    segment.heart_rate = {HrmaxShare::percent(*percent.low), HrmaxShare::percent(*percent.high)};
  }
}

EffortBand read_effort(const Object& object) {
  constexpr int all_out = 10;
  const Value* value = object.object("rpe");
  if (value == nullptr) return {0, 0};
  const Object rpe(*value, object.findings(), {"low", "high"}, "\"rpe\"");
  const EffortBand effort{rpe.whole_number("low", 0, all_out), rpe.whole_number("high", 0, all_out)};
  if (effort.low > effort.high) rpe.findings().add(*value, "\"low\" is above \"high\"", "swap them");
  return effort;
}

}  // namespace

Segment read_segment(const Value& value, Findings& findings) {
  Segment segment{};
  if (!is(value, Kind::object, findings, "a segment")) return segment;
  const Object object(
      value, findings,
      {"index", "role", "label", "from", "to", "start_m", "start_s", "distance_m", "duration_s", "pace",
       "speed", "vo2max_percent", "grade_percent", "belt", "heart_rate", "zone", "rpe", "cue"},
      "a segment");
  static_cast<void>(object.whole_number("index", 1, static_cast<int>(most_segments)));
  segment.role = object.word<Role>("role", role_names);
  segment.label = object.text_or_null("label");
  if (segment.label.empty()) segment.label = name_of(segment.role);
  segment.from = object.text_or_null("from");
  segment.to = object.text_or_null("to");
  segment.begin = object.time("start_s", seconds_from_zero);
  segment.duration = object.time("duration_s");
  read_paces(object, segment);
  read_belt(object);
  read_heart_rate(object, segment);
  if (const auto zone =
          object.number_or_null("zone", {.least = lowest_zone, .most = highest_zone, .whole = true})) {
    segment.zone = static_cast<int>(*zone);
  }
  segment.effort = read_effort(object);
  segment.cue = object.text("cue");
  return segment;
}

}  // namespace crescendo::planfile
