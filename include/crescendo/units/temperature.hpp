#pragma once

#include <compare>

namespace crescendo {

/// How warm it is. It has no `+`: the zero of a scale is an agreement, so that the sum of two temperatures
/// depends on the scale.
class Temperature {
 public:
  static constexpr Temperature celsius(double degrees) { return Temperature(degrees); }
  static constexpr Temperature fahrenheit(double degrees) { return Temperature((degrees - 32) * 5 / 9); }

  [[nodiscard]] constexpr double in_celsius() const { return celsius_; }
  [[nodiscard]] constexpr double in_fahrenheit() const { return celsius_ * 9 / 5 + 32; }

  friend constexpr auto operator<=>(Temperature a, Temperature b) { return a.celsius_ <=> b.celsius_; }
  friend constexpr bool operator==(Temperature a, Temperature b) { return a.celsius_ == b.celsius_; }

 private:
  explicit constexpr Temperature(double celsius) : celsius_(celsius) {}
  double celsius_;
};

}  // namespace crescendo
