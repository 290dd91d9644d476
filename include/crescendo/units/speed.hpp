#pragma once

#include "crescendo/units/distance.hpp"
#include "crescendo/units/duration.hpp"
#include "crescendo/units/quantity.hpp"

namespace crescendo {

/// Distance over time.
class Speed : public Quantity<Speed> {
 public:
  static constexpr Speed metres_per_second(double amount) { return Speed(amount); }
  static constexpr Speed metres_per_minute(double amount) { return Speed(amount / 60.0); }

  [[nodiscard]] constexpr double in_metres_per_second() const { return value(); }
  [[nodiscard]] constexpr double in_metres_per_minute() const { return value() * 60.0; }
  [[nodiscard]] constexpr double in_kilometres_per_hour() const { return value() * 3.6; }
  [[nodiscard]] constexpr double in_miles_per_hour() const { return value() * 3600.0 / metres_per_mile; }

 private:
  friend class Quantity<Speed>;
  explicit constexpr Speed(double metres_per_second) : Quantity(metres_per_second) {}
};

constexpr Speed operator/(Distance distance, Duration time) {
  return Speed::metres_per_second(distance.in_metres() / time.count());
}
constexpr Distance operator*(Speed speed, Duration time) {
  return Distance::metres(speed.in_metres_per_second() * time.count());
}
constexpr Duration operator/(Distance distance, Speed speed) {
  return Duration(distance.in_metres() / speed.in_metres_per_second());
}

/// A speed as a count of `unit` per hour, as a treadmill shows it.
constexpr double per_hour(Speed speed, LengthUnit unit) { return count(speed * Hours(1), unit); }

}  // namespace crescendo
