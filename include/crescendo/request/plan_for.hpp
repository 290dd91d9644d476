#pragma once

#include "crescendo/build/build.hpp"
#include "crescendo/units/date.hpp"

#include <optional>

namespace crescendo {

/// How a plan is wanted, in types instead of words.
struct PlanOptions {
  Wishes wishes = {};  ///< sizes, level and phase; their unit follows `units`
  Conditions conditions = {};
  Units units = Units::kilometres;
  std::optional<Date> date = {};  ///< the day it is to be run; calendars need one
};

/// The plan of a workout, looked over by the rules: `findings` holds all that there is to say about it.
/// @throws InputError as `build` does; where the VDOT is not within 15 to 90, the heart is none that `Heart`
/// allows, the age not within 10 to 100, the altitude above 5000 m, or the week not within 1 to 400 km;
/// where there are not 2 to 40 laps, or there is no such day
Workout plan_for(const Athlete& athlete, const Template& workout, const PlanOptions& options = {});

/// The same for the built-in workout that suits a goal, by the level and the phase of the wishes.
/// It is read anew by each call: for many plans keep what `Catalogue::load` gives.
Workout plan_for(const Athlete& athlete, Goal goal, const PlanOptions& options = {});

}  // namespace crescendo
