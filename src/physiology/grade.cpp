#include "crescendo/physiology/grade.hpp"

#include <algorithm>

namespace crescendo {
namespace {

/// The time at equal heart rate over the time on the level, a polynomial in % of grade, from the highest
/// power down; the lowest is 0.87, at 8% down. Source: a published fit (hughac94) to the curve in Strava's
/// account of its grade-adjusted pace (2017).
double by_recorded_runs(double percent) {
  return 1 + (0.03265674 + (0.00205357 + (-3.9896e-6 - 5.2944e-7 * percent) * percent) * percent) * percent;
}

/// The energy cost of running in J per kg and m over that on the level, a polynomial in rise over way.
/// Source: A. Minetti et al., "Energy cost of walking and running at extreme uphill and downhill slopes"
/// (2002).
double by_laboratory(double i) {
  constexpr double on_the_level = 3.6;
  const double cost = on_the_level + (19.5 + (46.3 + (-43.3 + (-30.4 + 155.4 * i) * i) * i) * i) * i;
  return cost / on_the_level;
}

/// Up to here recorded runs speak alone, and from there on the laboratory does. % of grade.
constexpr double recorded_up_to = 5;
constexpr double laboratory_from = 10;

}  // namespace

TimeLost time_lost_on(Grade grade) {
  const double recorded = by_recorded_runs(grade.in_percent());
  const double measured = by_laboratory(grade.fraction());
  const double way = (grade.in_percent() - recorded_up_to) / (laboratory_from - recorded_up_to);
  const double factor = recorded + (measured - recorded) * std::clamp(way, 0.0, 1.0);
  return TimeLost::of_one(factor - 1);
}

Pace pace_on_grade(Pace flat, Grade grade) { return slowed(flat, time_lost_on(grade)); }

}  // namespace crescendo
