#pragma once

#include "crescendo/units/quantity.hpp"

namespace crescendo {

/// How often a heart beats, in beats per minute. A difference of two is one too: the reserve between rest and
/// maximum.
class HeartRate : public Quantity<HeartRate> {
 public:
  static constexpr HeartRate per_minute(double beats) { return HeartRate(beats); }
  [[nodiscard]] constexpr double in_per_minute() const { return value(); }

 private:
  friend class Quantity<HeartRate>;
  explicit constexpr HeartRate(double per_minute) : Quantity(per_minute) {}
};

/// The slowest hearts of athletes at rest beat some 30 times a minute, the fastest of children some 220
/// times.
inline constexpr auto slowest_heart = HeartRate::per_minute(25);
inline constexpr auto fastest_heart = HeartRate::per_minute(240);

}  // namespace crescendo
