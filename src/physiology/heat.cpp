#include "crescendo/physiology/heat.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include <fmt/format.h>

namespace crescendo {
namespace {

// Saturation vapour pressure in hPa over T in C: magnus_scale e^(magnus_slope T / (T + magnus_offset)).
// Source: D. Bolton, "The computation of equivalent potential temperature" (1980).
constexpr double magnus_scale = 6.112;
constexpr double magnus_slope = 17.67;
constexpr double magnus_offset = 243.5;

// WBGT = wbgt_air T + wbgt_vapour e + wbgt_constant, T in C and e in hPa. Source: Australian Bureau of
// Meteorology, "About the approximation to the WBGT".
constexpr double wbgt_air = 0.567;
constexpr double wbgt_vapour = 0.393;
constexpr double wbgt_constant = 3.94;

/// Mantzios et al. (2022): nothing is lost up to 15 C WBGT, and 0.3 to 0.4% per degree above.
constexpr auto best_up_to = WetBulbGlobe::celsius(15);
constexpr double least_per_degree = 0.30;
constexpr double likely_per_degree = 0.35;
constexpr double most_per_degree = 0.40;

/// Hadley halves the effect for repeats; the lengths are our own.
constexpr double part_when_short = 0.5;
constexpr Duration short_until = Minutes(10);
constexpr Duration long_from = Minutes(20);

constexpr double hottest_sum_in_fahrenheit = 180;

/// The record is 35 C, at the Persian Gulf.
constexpr auto highest_dew_point = Temperature::celsius(36);
/// Two readings of one thermometer, each rounded on its scale, may be this far apart.
constexpr double same_in_celsius = 0.3;

double magnus_exponent(Temperature dew_point) {
  const double t = dew_point.in_celsius();
  return magnus_slope * t / (t + magnus_offset);
}

double vapour_pressure(Temperature dew_point) { return magnus_scale * std::exp(magnus_exponent(dew_point)); }

std::string on_both_scales(Temperature temperature) {
  return fmt::format("{:.0f}C ({:.0f}F)", temperature.in_celsius(), temperature.in_fahrenheit());
}

void require_natural(Temperature dew_point) {
  if (dew_point <= highest_dew_point) return;
  throw InputError({"a dew point of " + on_both_scales(dew_point) + " is higher than any ever measured",
                    "in great heat the humidity is low: 40C goes with some 20 to 40%"});
}

/// How much of the effect is felt.
double part_felt(Duration without_a_break) {
  const double way = (without_a_break - short_until) / (long_from - short_until);
  return part_when_short + (1 - part_when_short) * std::clamp(way, 0.0, 1.0);
}

}  // namespace

Temperature dew_point_from(Temperature temperature, Humidity humidity) {
  const double exponent = magnus_exponent(temperature) + std::log(humidity.fraction());
  return Temperature::celsius(magnus_offset * exponent / (magnus_slope - exponent));
}

Air Air::with_dew_point(Temperature temperature, Temperature dew_point) {
  require_natural(dew_point);
  if (dew_point.in_celsius() > temperature.in_celsius() + same_in_celsius) {
    throw InputError({"a dew point of " + on_both_scales(dew_point) + " is above the air temperature of " +
                          on_both_scales(temperature),
                      "the dew point is the lower of the two, and equal to the other in fog"});
  }
  return {temperature, std::min(dew_point, temperature)};
}

Air Air::with_humidity(Temperature temperature, Humidity humidity) {
  return with_dew_point(temperature, dew_point_from(temperature, humidity));
}

WetBulbGlobe wet_bulb_globe(const Air& air) {
  return WetBulbGlobe::celsius(wbgt_air * air.temperature().in_celsius() +
                               wbgt_vapour * vapour_pressure(air.dew_point()) + wbgt_constant);
}

HeatSlowdown heat_slowdown(WetBulbGlobe heat, Duration without_a_break) {
  const double degrees = std::max(heat.in_celsius() - best_up_to.in_celsius(), 0.0);
  const double felt = degrees * part_felt(without_a_break);
  return {TimeLost::percent(least_per_degree * felt), TimeLost::percent(likely_per_degree * felt),
          TimeLost::percent(most_per_degree * felt)};
}

HeatFlag heat_flag(WetBulbGlobe heat) {
  if (heat < WetBulbGlobe::celsius(10)) return HeatFlag::white;
  if (heat < WetBulbGlobe::celsius(18)) return HeatFlag::green;
  if (heat < WetBulbGlobe::celsius(23)) return HeatFlag::yellow;
  return heat > WetBulbGlobe::celsius(28) ? HeatFlag::black : HeatFlag::red;
}

std::string_view name_of(HeatFlag flag) {
  static constexpr std::array<std::string_view, 5> names = {"white", "green", "yellow", "red", "black"};
  return names.at(static_cast<std::size_t>(flag));
}

bool too_hot_to_train_hard(const Air& air) {
  return air.temperature().in_fahrenheit() + air.dew_point().in_fahrenheit() > hottest_sum_in_fahrenheit;
}

}  // namespace crescendo
