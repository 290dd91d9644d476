#pragma once

#include "crescendo/units/distance.hpp"
#include "crescendo/units/duration.hpp"
#include "crescendo/units/quantity.hpp"
#include "crescendo/units/speed.hpp"

namespace crescendo {

/// A difference between two paces; positive is slower.
class PaceChange : public Quantity<PaceChange> {
 public:
  static constexpr PaceChange per(Distance distance, Duration time) {
    return PaceChange(time.count() / distance.in_metres());
  }

  [[nodiscard]] constexpr Duration over(Distance distance) const {
    return Duration(value() * distance.in_metres());
  }

 private:
  friend class Quantity<PaceChange>;
  explicit constexpr PaceChange(double seconds_per_metre) : Quantity(seconds_per_metre) {}
};

/// Time over distance, the runner's way to say how fast.
///
/// It has no `<`, since "less" is ambiguous (is less faster?): ask `faster(a, b)`. It has no `+` either,
/// since the sum of two paces means nothing: differences are `PaceChange`s.
class Pace {
 public:
  static constexpr Pace per(Distance distance, Duration time) {
    return Pace(time.count() / distance.in_metres());
  }
  static constexpr Pace per_kilometre(Duration time) { return per(Distance::kilometres(1), time); }

  /// The time that `distance` takes at this pace.
  [[nodiscard]] constexpr Duration over(Distance distance) const {
    return Duration(seconds_per_metre_ * distance.in_metres());
  }
  /// The distance that `time` is good for at this pace.
  [[nodiscard]] constexpr Distance within(Duration time) const {
    return Distance::metres(time.count() / seconds_per_metre_);
  }
  [[nodiscard]] constexpr Duration per(LengthUnit unit) const { return over(one(unit)); }
  [[nodiscard]] constexpr double seconds_per_kilometre() const {
    return over(Distance::kilometres(1)).count();
  }

  [[nodiscard]] constexpr Pace changed_by(PaceChange change) const {
    return Pace(seconds_per_metre_ + change.over(Distance::metres(1)).count());
  }

  friend constexpr bool operator==(Pace a, Pace b) { return a.seconds_per_metre_ == b.seconds_per_metre_; }
  friend constexpr bool faster(Pace a, Pace b) { return a.seconds_per_metre_ < b.seconds_per_metre_; }
  friend constexpr PaceChange change(Pace from, Pace to) {
    return PaceChange::per(Distance::metres(1), Duration(to.seconds_per_metre_ - from.seconds_per_metre_));
  }

 private:
  explicit constexpr Pace(double seconds_per_metre) : seconds_per_metre_(seconds_per_metre) {}
  double seconds_per_metre_;
};

constexpr Pace pace_of(Speed speed) { return Pace::per(Distance::metres(1), Distance::metres(1) / speed); }
constexpr Speed speed_of(Pace pace) { return Distance::metres(1) / pace.over(Distance::metres(1)); }

/// The pace a share of the way from `from` (0) to `to` (1), linear in pace.
constexpr Pace between(Pace from, Pace to, double share) { return from.changed_by(change(from, to) * share); }

/// A band of paces, slow edge first; both edges alike where there is only one pace.
struct PaceRange {
  Pace slow;
  Pace fast;

  static constexpr PaceRange at(Pace pace) { return {pace, pace}; }
  /// From the slower of two paces to the faster.
  static constexpr PaceRange from(Pace a, Pace b) { return faster(a, b) ? PaceRange{b, a} : PaceRange{a, b}; }
  /// The narrowest band around this one and another.
  [[nodiscard]] constexpr PaceRange joined(const PaceRange& other) const {
    return {from(slow, other.slow).slow, from(fast, other.fast).fast};
  }
  /// The same with so much room on either side.
  [[nodiscard]] constexpr PaceRange widened(PaceChange slower_by, PaceChange faster_by) const {
    return {slow.changed_by(slower_by), fast.changed_by(-faster_by)};
  }
  [[nodiscard]] constexpr Pace middle() const { return between(slow, fast, 0.5); }
};

}  // namespace crescendo
