#include "crescendo/physiology/altitude.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "physiology/points.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crescendo {
namespace {

using points::Point;

/// J. Daniels in his own words: T and I are slower by 4 to 5 s/mi per 1000 ft above 3000 ft.
constexpr Distance felt_from = Distance::feet(3000);
constexpr Distance step = Distance::feet(1000);
constexpr auto loss_per_step = PaceChange::per(Distance::miles(1), Duration(4.5));
/// His figures end at 8000 ft (2438 m).
constexpr Distance measured_to = Distance::metres(2500);

/// The share of I, and one that every R is above from VDOT 30 on, where the published tables begin.
constexpr auto full_until = Vo2maxShare::percent(97.5);
constexpr auto none_from = Vo2maxShare::percent(105);

/// Altitude in feet, loss in % of the time.
constexpr std::array<Point, 9> losses_over_10000_m = {{{3000, 0},
                                                       {3124, 1.473},
                                                       {3896, 2.146},
                                                       {4627, 2.851},
                                                       {5260, 3.516},
                                                       {6007, 4.365},
                                                       {6981, 5.576},
                                                       {7544, 6.332},
                                                       {7703, 6.553}}};
constexpr std::array<Point, 9> losses_over_5000_m = {{{3000, 0},
                                                      {3124, 1.270},
                                                      {3896, 1.830},
                                                      {4627, 2.425},
                                                      {5260, 2.994},
                                                      {6007, 3.728},
                                                      {6981, 4.787},
                                                      {7544, 5.452},
                                                      {7703, 5.645}}};

}  // namespace

void require_training_altitude(Distance altitude) {
  if (altitude <= highest_training_altitude) return;
  throw InputError({fmt::format("an altitude of {:.0f} m ({:.0f} ft) is too high to train for running",
                                altitude.in_metres(), altitude.in_feet()),
                    "the highest is 5000 m (16404 ft)"});
}

bool altitude_is_extrapolated(Distance altitude) { return altitude > measured_to; }

PaceChange altitude_slowdown(Distance altitude) {
  const Distance felt = std::max(altitude - felt_from, Distance());
  return loss_per_step * (felt / step);
}

PaceChange altitude_slowdown(Distance altitude, Vo2maxShare share) {
  const double way =
      (share.fraction() - full_until.fraction()) / (none_from.fraction() - full_until.fraction());
  return altitude_slowdown(altitude) * (1 - std::clamp(way, 0.0, 1.0));
}

TimeLost unacclimatised_race_loss(Distance altitude, Distance race) {
  const double feet = std::max(altitude, felt_from).in_feet();
  const auto shorter = TimeLost::percent(points::value_at(losses_over_5000_m, feet));
  const auto longer = TimeLost::percent(points::value_at(losses_over_10000_m, feet));
  const double way = (race - Distance::metres(5000)) / Distance::metres(5000);
  return between(shorter, longer, std::clamp(way, 0.0, 1.0));
}

}  // namespace crescendo
