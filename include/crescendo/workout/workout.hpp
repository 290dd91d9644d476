#pragma once

#include "crescendo/diagnostics/finding.hpp"
#include "crescendo/physiology/athlete.hpp"
#include "crescendo/physiology/conditions.hpp"
#include "crescendo/physiology/effort.hpp"
#include "crescendo/physiology/heart_rate.hpp"
#include "crescendo/physiology/load.hpp"
#include "crescendo/physiology/oxygen.hpp"
#include "crescendo/units/date.hpp"
#include "crescendo/units/pace.hpp"
#include "crescendo/workout/ramp.hpp"
#include "crescendo/workout/vocabulary.hpp"

#include <optional>
#include <string>
#include <vector>

namespace crescendo {

/// The running of a segment that has a pace.
struct Motion {
  Distance begin;  ///< from the start of the run
  Distance distance;
  Pace start;
  Pace end;
  PaceRange band;           ///< the edges that a watch should alert on
  Vo2maxShare start_share;  ///< how hard it is, whatever slows the pace down
  Vo2maxShare end_share;
  std::optional<Grade> grade;  ///< of a hill; such a segment is slower on the clock, and no easier

  [[nodiscard]] Ramp ramp() const { return {start, end, distance}; }
  [[nodiscard]] Distance finish() const { return begin + distance; }
};

/// One stretch of a resolved workout: absolute numbers only.
struct Segment {
  Role role;
  std::string from;  ///< the target it starts from, as written: `E`, `T+15s/mi`
  std::string to;
  std::string label;  ///< in words: `easy`, `build`, `threshold`
  Duration begin;     ///< from the start of the run
  Duration duration;
  std::optional<Motion> motion;             ///< none where it is run by effort alone
  std::optional<Pace> ceiling;              ///< by effort, but never faster than this
  std::optional<HeartRateBand> heart_rate;  ///< none where the segment is too short for a heart to settle
  std::optional<BpmBand> beats;             ///< the same, where the runner's heart is known
  std::optional<int> zone;                  ///< of the heart rate, where that is what to run by
  EffortBand effort;
  std::string cue;
};

/// Time by intensity. The zones meet halfway, in oxygen uptake, between the runner's own paces; easy ends at
/// the fast edge of E.
struct TimeInZone {
  Duration easy{0};
  Duration moderate{0};
  Duration marathon{0};
  Duration threshold{0};
  Duration interval{0};
  Duration repetition{0};
};

struct Totals {
  std::optional<Distance> distance;  ///< none where any part is run by effort alone
  Duration duration{0};
  std::optional<TimeInZone> time_in_zone;
  Load load = {};
};

/// What the conditions make of a pace that the workout is run at.
struct Adjustment {
  std::string name;  ///< the target: `E`, `T`
  Pace mild;         ///< on a mild day at sea level
  Pace pace;
};

/// What to know around the run, in plain words.
struct Guidance {
  std::string purpose;
  std::string not_for;  ///< what another kind of session does better
  std::string before;
  std::string after;
  std::string off_day;
  std::string if_started_too_fast;
};

/// A workout for one runner, ready to be run.
struct Workout {
  std::string id;
  std::string name;
  Goal goal;
  Level level;
  Phase phase;
  std::string source;
  Units units = Units::kilometres;  ///< what the runner reads it in
  std::optional<Date> date = {};    ///< the day it is to be run, where it is known
  Athlete athlete;
  Conditions conditions;
  std::vector<Adjustment> adjustments;  ///< one per target, where the conditions change the paces
  std::vector<Segment> segments;
  Totals totals;
  Guidance guidance;
  std::vector<Finding> findings;

  /// Whether there is a pace for every part of it; otherwise there is none for any.
  [[nodiscard]] bool by_pace() const { return totals.distance.has_value(); }
};

/// The last segment that is not a cool-down, walk or float: what the run builds up to.
const Segment& finish_of(const Workout& workout);

/// The segment that is run after `covered`, of a workout by pace.
const Segment& segment_at(const Workout& workout, Distance covered);

/// The time that a segment by pace spends at `share` of VO2max or above, for a runner of that VDOT.
Duration time_at_least(const Segment& segment, Vo2maxShare share, Vdot vdot);

/// The time up to `covered` from the start of a run by pace.
Duration elapsed_at(const Workout& workout, Distance covered);

}  // namespace crescendo
