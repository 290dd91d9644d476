#include "crescendo/physiology/load.hpp"

#include "physiology/points.hpp"

#include <algorithm>
#include <array>

namespace crescendo {
namespace {

/// % of HRmax, and points for a minute.
constexpr std::array<points::Point, 15> points_per_minute = {{{65, 0.100},
                                                              {70, 0.167},
                                                              {73, 0.217},
                                                              {75, 0.250},
                                                              {78.3, 0.317},
                                                              {81.6, 0.380},
                                                              {84.9, 0.455},
                                                              {86.5, 0.492},
                                                              {88.5, 0.550},
                                                              {89.5, 0.583},
                                                              {90.5, 0.617},
                                                              {92.5, 0.683},
                                                              {95.5, 0.820},
                                                              {98.6, 0.939},
                                                              {100, 1.25}}};
constexpr double whole = 100;

}  // namespace

double daniels_points_per_minute(HrmaxShare rate) {
  const double percent = std::min(rate.in_percent(), whole);
  return std::max(points::value_at(points_per_minute, percent), 0.0);
}

double rtss_like(Speed speed, Speed threshold, Duration time) {
  const double intensity = speed / threshold;
  return 100 * Hours(time).count() * intensity * intensity;
}

double session_effort(double effort, Duration time) { return effort * Minutes(time).count(); }

}  // namespace crescendo
