#pragma once

#include <cmath>

namespace crescendo::curves {

// The coefficients of Daniels and Gilbert (1979), each once. In the source's own units, since the
// coefficients have meaning in no others: speed in m/min, time in min, uptake in ml/kg/min.

// uptake = cost_constant + cost_linear v + cost_square v^2
inline constexpr double cost_constant = -4.60;
inline constexpr double cost_linear = 0.182258;
inline constexpr double cost_square = 0.000104;

// speed = speed_constant + speed_linear x + speed_square x^2
inline constexpr double speed_constant = 29.54;
inline constexpr double speed_linear = 5.000663;
inline constexpr double speed_square = -0.007546;

// share = share_limit + slow_part e^(-slow_rate t) + fast_part e^(-fast_rate t)
inline constexpr double share_limit = 0.8;
inline constexpr double slow_part = 0.1894393;
inline constexpr double slow_rate = 0.012778;
inline constexpr double fast_part = 0.2989558;
inline constexpr double fast_rate = 0.1932605;

inline double cost(double v) { return cost_constant + (cost_linear + cost_square * v) * v; }

inline double speed(double x) { return speed_constant + (speed_linear + speed_square * x) * x; }
inline double speed_slope(double x) { return speed_linear + 2 * speed_square * x; }

/// The share held for t and its derivative in t, from the same two exponentials.
struct ShareAt {
  double share;
  double slope;
};

inline ShareAt share(double t) {
  const double slow = slow_part * std::exp(-slow_rate * t);
  const double fast = fast_part * std::exp(-fast_rate * t);
  return {share_limit + slow + fast, -slow_rate * slow - fast_rate * fast};
}

}  // namespace crescendo::curves
