#include "crescendo/physiology/heart_rate.hpp"

#include <algorithm>
#include <array>

namespace crescendo {
namespace {

struct Pair {
  double uptake;      ///< % of VO2max
  double heart_rate;  ///< % of HRmax
};

/// Daniels' Running Formula: the edges of E, T and I. M (75-84% and 80-89%) lies on the same line.
constexpr std::array<Pair, 6> pairs = {{{59, 65}, {74, 79}, {83, 88}, {88, 92}, {95, 98}, {100, 100}}};
constexpr double narrowest_band = 4;
constexpr double whole = 100;

}  // namespace

HrmaxShare heart_rate_at(Vo2maxShare uptake) {
  const double x = uptake.in_percent();
  const auto above = std::ranges::lower_bound(pairs, x, {}, &Pair::uptake);
  const auto last = std::clamp(above, pairs.begin() + 1, pairs.end() - 1);
  const Pair& right = *last;
  const Pair& left = *(last - 1);
  const double slope = (right.heart_rate - left.heart_rate) / (right.uptake - left.uptake);
  return HrmaxShare::percent(std::min(left.heart_rate + slope * (x - left.uptake), whole));
}

HeartRateBand heart_rate_band(Vo2maxShare slowest, Vo2maxShare fastest) {
  double low = heart_rate_at(slowest).in_percent();
  double high = heart_rate_at(fastest).in_percent();
  const double missing = std::max(narrowest_band - (high - low), 0.0);
  high = std::min(high + missing / 2, whole);
  low = std::min(low - missing / 2, high - narrowest_band);
  return {HrmaxShare::percent(low), HrmaxShare::percent(high)};
}

std::optional<HeartRateBand> heart_rate_where_telling(Vo2maxShare slowest, Vo2maxShare fastest) {
  if (slowest > Vo2maxShare::of_one(1)) return std::nullopt;
  return heart_rate_band(slowest, fastest);
}

}  // namespace crescendo
