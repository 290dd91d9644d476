#pragma once

#include "crescendo/units/distance.hpp"
#include "crescendo/units/duration.hpp"
#include "crescendo/units/pace.hpp"

namespace crescendo {

/// A stretch of running from one pace to another.
///
/// Here, and only here, it is said what that means: pace is linear in distance, as a coach speaks ("from 4:30
/// to 4:15 over 5 km": after half the distance it is 4:22.5). Time is then the distance at the mean of both
/// paces. Linear in speed or in time would differ by a second or two.
class Ramp {
 public:
  constexpr Ramp(Pace start, Pace end, Distance length) : start_(start), end_(end), length_(length) {}

  [[nodiscard]] constexpr Duration duration() const { return between(start_, end_, 0.5).over(length_); }

  /// The pace after `covered`, which is between nothing and the whole length.
  [[nodiscard]] constexpr Pace pace_after(Distance covered) const {
    return between(start_, end_, covered / length_);
  }

  /// The time for the first `covered`.
  [[nodiscard]] constexpr Duration time_for(Distance covered) const {
    return between(start_, pace_after(covered), 0.5).over(covered);
  }

 private:
  Pace start_;
  Pace end_;
  Distance length_;
};

}  // namespace crescendo
