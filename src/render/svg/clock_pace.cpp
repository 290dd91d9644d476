#include "render/svg/clock_pace.hpp"

#include "crescendo/physiology/grade.hpp"

#include <algorithm>

namespace crescendo::svg {
namespace {

double slowdown(const Adjustment& adjustment) {
  return speed_of(adjustment.mild) / speed_of(adjustment.pace);
}

/// What the day makes of a pace, read off the paces that the plan is run at: between two of them halfway, and
/// beyond the last like the last.
double slowdown_at(std::vector<Adjustment> known, Pace mild) {
  std::ranges::sort(known, [](const Adjustment& a, const Adjustment& b) { return faster(b.mild, a.mild); });
  const auto next = std::ranges::find_if(known, [&](const Adjustment& a) { return !faster(mild, a.mild); });
  if (next == known.end()) return slowdown(known.back());
  if (next == known.begin()) return slowdown(known.front());
  const Adjustment& before = *std::prev(next);
  const double way = change(before.mild, mild) / change(before.mild, next->mild);
  return slowdown(before) + (slowdown(*next) - slowdown(before)) * way;
}

}  // namespace

Pace clock_pace(const Workout& workout, Vo2maxShare share, const std::optional<Grade>& grade) {
  const Pace mild = pace_of(speed_for(share * *workout.athlete.vdot));
  if (workout.adjustments.empty()) return grade ? pace_on_grade(mild, *grade) : mild;
  const double factor = slowdown_at(workout.adjustments, mild);
  const Pace today = Pace::per(Distance::metres(1), mild.over(Distance::metres(1)) * factor);
  return grade ? pace_on_grade(today, *grade) : today;
}

}  // namespace crescendo::svg
