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
/// @throws InputError as `build` does; where the VDOT is not within 15 to 90; a heart rate not within 25 to
/// 240, or the heart not as `require_consistent` has it; the age not within 10 to 100; the week not within 1
/// to 400 km; the altitude not within -430 to 5000 m; a hill finish not above 0 and up to 15%; the laps not
/// within 2 to 40; the band not within 1 to 60 s/km; and where there is no such day
Workout plan_for(const Athlete& athlete, const Template& workout, const PlanOptions& options = {});

/// The same for the built-in workout that suits a goal, by the level and the phase of the wishes.
/// It is read anew by each call: for many plans keep what `Catalogue::load` gives.
Workout plan_for(const Athlete& athlete, Goal goal, const PlanOptions& options = {});

}  // namespace crescendo
