#include "crescendo/request/plan_for.hpp"

#include "crescendo/catalogue/catalogue.hpp"
#include "request/by_goal.hpp"
#include "request/looked_over.hpp"
#include "request/possible.hpp"

#include <utility>
#include <vector>

namespace crescendo {
namespace {

Workout planned(const Athlete& athlete, const Template& workout, const PlanOptions& options,
                std::vector<Finding> findings) {
  require_possible(athlete, options);
  Wishes wishes = options.wishes;
  wishes.unit = main_unit(options.units);
  Workout plan =
      looked_over(build(workout, athlete, wishes, options.conditions), std::move(findings), options.units);
  plan.date = options.date;
  return plan;
}

}  // namespace

Workout plan_for(const Athlete& athlete, const Template& workout, const PlanOptions& options) {
  return planned(athlete, workout, options, {});
}

Workout plan_for(const Athlete& athlete, Goal goal, const PlanOptions& options) {
  const Aim aim = aim_at(goal, options.wishes.level, options.wishes.phase, athlete.vdot.has_value());
  const Template workout = Catalogue().load(workout_for(aim));
  return planned(athlete, workout, options, substitution(workout, aim));
}

}  // namespace crescendo
