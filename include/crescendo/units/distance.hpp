#pragma once

#include "crescendo/units/quantity.hpp"

#include <array>
#include <string_view>

namespace crescendo {

/// The international mile (1959 agreement), exact by definition.
inline constexpr double metres_per_mile = 1609.344;
/// The international foot, by the same agreement.
inline constexpr double metres_per_foot = 0.3048;

/// A length along the road.
class Distance : public Quantity<Distance> {
 public:
  constexpr Distance() : Quantity(0.0) {}

  static constexpr Distance metres(double amount) { return Distance(amount); }
  static constexpr Distance kilometres(double amount) { return Distance(amount * 1000.0); }
  static constexpr Distance miles(double amount) { return Distance(amount * metres_per_mile); }
  static constexpr Distance feet(double amount) { return Distance(amount * metres_per_foot); }

  [[nodiscard]] constexpr double in_metres() const { return value(); }
  [[nodiscard]] constexpr double in_kilometres() const { return value() / 1000.0; }
  [[nodiscard]] constexpr double in_miles() const { return value() / metres_per_mile; }
  [[nodiscard]] constexpr double in_feet() const { return value() / metres_per_foot; }

 private:
  friend class Quantity<Distance>;
  explicit constexpr Distance(double metres) : Quantity(metres) {}
};

/// The unit in which a person thinks of distance and pace.
enum class LengthUnit { kilometre, mile };

constexpr Distance one(LengthUnit unit) {
  return unit == LengthUnit::kilometre ? Distance::kilometres(1) : Distance::miles(1);
}

/// How many of `unit` a distance is.
constexpr double count(Distance distance, LengthUnit unit) { return distance / one(unit); }

/// What a person wants to read lengths and paces in.
enum class Units { kilometres, miles, both };
inline constexpr std::array<std::string_view, 3> units_names = {"km", "mi", "both"};

/// The unit that sizes and splits are counted in.
constexpr LengthUnit main_unit(Units units) {
  return units == Units::miles ? LengthUnit::mile : LengthUnit::kilometre;
}

}  // namespace crescendo
