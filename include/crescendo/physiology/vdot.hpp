#pragma once

#include <compare>
#include <string_view>

namespace crescendo {

/// Daniels' measure of running fitness: the VO2max, in ml of oxygen per kg and minute, that a runner of
/// average economy would need for a result. It is a pseudo-VO2max; a laboratory will measure something else.
class Vdot {
 public:
  explicit constexpr Vdot(double value) : value_(value) {}
  [[nodiscard]] constexpr double value() const { return value_; }

  friend constexpr auto operator<=>(Vdot a, Vdot b) { return a.value_ <=> b.value_; }
  friend constexpr bool operator==(Vdot a, Vdot b) { return a.value_ == b.value_; }

 private:
  double value_;
};

/// What the program works with; the invariants of paces and workouts are tested all over this range.
inline constexpr Vdot lowest_vdot{15};
inline constexpr Vdot highest_vdot{90};

/// What the published tables cover; outside, every figure is extrapolated and is said to be.
inline constexpr Vdot lowest_published_vdot{30};
inline constexpr Vdot highest_published_vdot{85};

/// @throws InputError unless `text` is a number from 15 to 90
Vdot parse_vdot(std::string_view text);

}  // namespace crescendo
