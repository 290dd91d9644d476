#pragma once

#include "crescendo/physiology/anchor.hpp"
#include "crescendo/physiology/effort.hpp"
#include "crescendo/units/distance.hpp"
#include "crescendo/units/duration.hpp"
#include "crescendo/units/pace.hpp"
#include "crescendo/units/parse.hpp"
#include "crescendo/units/share.hpp"
#include "crescendo/workout/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace crescendo {

// A workout as it is written: symbolic, for any runner. It becomes a `Workout`, which holds only absolute
// numbers, in the build layer; nothing here can be rendered as a plan.

/// A value with a form for runners who count in kilometres and one for those who count in miles, so that
/// nobody is told to run 8.05 km.
template <class Value>
struct PerUnit {
  Value kilometres;
  Value miles;

  [[nodiscard]] const Value& in(LengthUnit unit) const {
    return unit == LengthUnit::kilometre ? kilometres : miles;
  }
};

using ShareOfTotal = Share<struct OfTotal>;

/// Whatever the other steps leave of the total.
struct Rest {};

using Extent = std::variant<Distance, Duration, ShareOfTotal, Rest>;

/// The distance or time that an extent is; nothing for a share or a rest.
std::optional<Amount> amount_in(const Extent& extent);

/// `1/3`, `80%`, `rest`, or an amount as in `parse_amount`.
/// @throws InputError with the place inside `text`
Extent parse_extent(std::string_view text);

/// `1/3`, `80%`, `rest`, `5 km`, `45 min`.
std::string extent_text(const Extent& extent, LengthUnit unit);

/// An anchor, or a pace a little beside it: `T`, `T+15s/mi`.
struct Target {
  Anchor anchor = Anchor::easy;
  PaceChange offset = PaceChange::per(Distance::metres(1), Duration(0));
  std::string text;  ///< as written
};

/// @throws InputError with the place inside `text`
Target parse_target(std::string_view text);

/// One pace, or within one band, all the way.
struct Steady {
  Target at;
};

/// Faster all the time. It leaves from the slow edge of `from` (without one, from wherever the step before
/// ended) and arrives at the fast edge of `to`.
struct Glide {
  std::optional<Target> from;
  Target to;
};

/// Faster in equal steps, both ends included. Of `from`, `to` and `drop` two are given; where all three are,
/// `drop` counts as long as the first piece stays within `from`.
struct Stairs {
  std::optional<Target> from = {};
  std::optional<Target> to = {};
  std::optional<PerUnit<PaceChange>> drop = {};
  PerUnit<int> pieces = {0, 0};  ///< how many, unless that follows from the size
  /// How long a piece is; then there are as many as the step has room for.
  std::optional<PerUnit<Amount>> each = {};
  std::optional<PerUnit<Amount>> floats = {};  ///< easy running behind each piece
};

/// The way back of an out-and-back run: so much quicker than the step before, over the same distance.
struct Gain {
  Duration saved;
};

/// Within a heart-rate zone, 1 to 5.
struct InZone {
  int number;
};

/// By how it feels, whatever the pace; with a ceiling, no faster than that.
struct ByFeel {
  EffortBand effort;
  std::optional<Target> ceiling = {};
};

using Course = std::variant<Steady, Glide, Stairs, Gain, InZone, ByFeel>;

struct Step {
  Role role;
  PerUnit<Extent> extent;
  Course course;
  std::string cue;  ///< empty: what the target feels like
};

/// What a whole run may be at all; beyond is a slip of the finger, and no training.
inline constexpr Distance shortest_run = Distance::kilometres(1);
inline constexpr Distance longest_run = Distance::kilometres(200);
inline constexpr Duration briefest_run = Minutes(5);
inline constexpr Duration slowest_run = Hours(24);

/// Whether an amount is within these.
bool is_a_run(const Amount& total);

/// How large a workout is. The bounds are what it is meant for, not what can be computed.
struct TotalSize {
  PerUnit<Amount> usual = {};
  PerUnit<Amount> smallest = {};
  PerUnit<Amount> largest = {};
  /// A default size that would take a slow runner longer than this is made smaller.
  std::optional<Duration> time_limit = {};
};

/// One piece, and the float behind it where there is one, in the piece's kind.
Amount cycle_of(const Stairs& stairs, LengthUnit unit);

/// Whether the course is one pace or effort from end to end.
bool is_level(const Course& course);

struct Template {
  std::string id;
  std::string name;
  Goal goal = Goal::threshold;
  std::vector<Level> levels;
  std::vector<Phase> phases;
  TotalSize total;
  std::vector<Step> steps;
  std::string purpose;
  std::string notes;  ///< where a source left something open, what was chosen and why
  std::string source;

  /// Whether it is run by effort alone, by any runner, one without a race result too.
  [[nodiscard]] bool by_feel() const;
  /// Whether it can do without paces: by effort, or by heart rate.
  [[nodiscard]] bool needs_no_race() const;
};

/// Whether a total is within what the workout is meant for. Distance and time are turned into each other at
/// 5:00/km.
bool is_made_for(const Template& workout, const Amount& total, LengthUnit unit);

/// What a club runner takes for a kilometre, all in all: where nobody is known yet.
inline constexpr Pace typical_pace = Pace::per_kilometre(Minutes(5));

/// How much of the usual total a step is; of `steps`, that it is one of, others may be shares and a rest.
/// Distance and time are turned into each other at 5:00/km, which is good enough to count pieces by.
Amount usual_size(const std::vector<Step>& steps, const Step& step, const Amount& total, LengthUnit unit);

}  // namespace crescendo
