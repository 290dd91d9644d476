#pragma once

#include "crescendo/physiology/time_lost.hpp"
#include "crescendo/units/duration.hpp"
#include "crescendo/units/humidity.hpp"
#include "crescendo/units/temperature.hpp"

#include <compare>
#include <string_view>

namespace crescendo {

/// The dew point of air at `temperature`: the inverse of Magnus' formula with Bolton's (1980) coefficients.
Temperature dew_point_from(Temperature temperature, Humidity humidity);

/// Air that can be: its dew point is not above its temperature, and not above any that was ever measured.
class Air {
 public:
  /// @throws InputError where the dew point is above the temperature or above 36 C
  static Air with_dew_point(Temperature temperature, Temperature dew_point);
  /// @throws InputError where the dew point comes out above 36 C
  static Air with_humidity(Temperature temperature, Humidity humidity);

  [[nodiscard]] Temperature temperature() const { return temperature_; }
  [[nodiscard]] Temperature dew_point() const { return dew_point_; }

 private:
  Air(Temperature temperature, Temperature dew_point) : temperature_(temperature), dew_point_(dew_point) {}
  Temperature temperature_;
  Temperature dew_point_;
};

/// The wet-bulb globe temperature, which weighs air, humidity and radiation as a body does. A kind of its
/// own, since 25 degrees of it are hot and 25 degrees in the air are not.
class WetBulbGlobe {
 public:
  static constexpr WetBulbGlobe celsius(double degrees) { return WetBulbGlobe(degrees); }
  [[nodiscard]] constexpr double in_celsius() const { return celsius_; }

  friend constexpr auto operator<=>(WetBulbGlobe a, WetBulbGlobe b) { return a.celsius_ <=> b.celsius_; }
  friend constexpr bool operator==(WetBulbGlobe a, WetBulbGlobe b) { return a.celsius_ == b.celsius_; }

 private:
  explicit constexpr WetBulbGlobe(double celsius) : celsius_(celsius) {}
  double celsius_;
};

/// The approximation of the Australian Bureau of Meteorology, for moderately high sun and light wind: too
/// warm by night, in cloud and in wind, and too cool in full sun.
WetBulbGlobe wet_bulb_globe(const Air& air);

/// The time that heat costs, with the band of what was measured.
struct HeatSlowdown {
  TimeLost least;
  TimeLost likely;
  TimeLost most;
};

/// What running at the same effort costs in heat: 0.35% (0.30 to 0.40) of the time per degree WBGT above 15.
/// Source: Mantzios et al. (2022), 1258 races. It agrees with Hadley's sums of temperature and dew point and
/// with Ely et al. (2007).
///
/// `without_a_break` is how long one runs on, all segments of a continuous run together, or one of several
/// repeats: all of it counts from 20 min on and half of it up to 10 min, since a body takes time to get hot.
/// It belongs on paces, and never on heart rates or efforts, which already say how hard it is.
HeatSlowdown heat_slowdown(WetBulbGlobe heat, Duration without_a_break);

/// The flags that race directors show, by the American College of Sports Medicine: white below 10 C WBGT
/// (cold), green below 18, yellow below 23, red to 28, black above (cancel).
enum class HeatFlag { white, green, yellow, red, black };

HeatFlag heat_flag(WetBulbGlobe heat);
std::string_view name_of(HeatFlag flag);

/// Whether temperature and dew point add up to more than 180 F, above which M. Hadley has nobody run hard.
bool too_hot_to_train_hard(const Air& air);

}  // namespace crescendo
