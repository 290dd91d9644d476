#include "crescendo/physiology/heart_rate.hpp"

#include "physiology/points.hpp"

#include <algorithm>
#include <array>

namespace crescendo {
namespace {

using points::Point;

/// Daniels' Running Formula: the edges of E, T and I, as % of VO2max and % of HRmax. M (75-84% and 80-89%)
/// lies on the same line.
constexpr std::array<Point, 6> pairs = {{{59, 65}, {74, 79}, {83, 88}, {88, 92}, {95, 98}, {100, 100}}};

constexpr auto swapped() {
  auto result = pairs;
  for (Point& point : result) point = {point.y, point.x};
  return result;
}
constexpr auto swapped_pairs = swapped();

constexpr double narrowest_band = 4;
constexpr double whole = 100;

}  // namespace

HrmaxShare heart_rate_at(Vo2maxShare uptake) {
  return HrmaxShare::percent(std::min(points::value_at(pairs, uptake.in_percent()), whole));
}

Vo2maxShare uptake_at_heart_rate(HrmaxShare rate) {
  return Vo2maxShare::percent(std::clamp(points::value_at(swapped_pairs, rate.in_percent()), 0.0, whole));
}

HeartRateBand heart_rate_band(Vo2maxShare slowest, Vo2maxShare fastest) {
  const double high = heart_rate_at(fastest).in_percent();
  // The rate climbs to where the pace belongs, and is below that for the first minutes.
  const double low = std::min(heart_rate_at(slowest).in_percent(), high - narrowest_band);
  return {HrmaxShare::percent(low), HrmaxShare::percent(high)};
}

std::optional<HeartRateBand> heart_rate_where_telling(Vo2maxShare slowest, Vo2maxShare fastest) {
  if (slowest > Vo2maxShare::of_one(1)) return std::nullopt;
  return heart_rate_band(slowest, fastest);
}

}  // namespace crescendo
