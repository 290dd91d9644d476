#pragma once

#include "crescendo/physiology/time_lost.hpp"
#include "crescendo/units/grade.hpp"
#include "crescendo/units/pace.hpp"

namespace crescendo {

/// What a grade costs at the same effort, for grades up to `steepest_grade`; less than nothing downhill,
/// where never more than 13% is gained.
///
/// Downhill and up to 5%, a polynomial through what millions of recorded runs have at equal heart rate
/// (Strava, 2017; the fit is by another hand). It agrees with Daniels' and Davies' rules of thumb, 12 to 15
/// s/mi slower per 1% up and 8 faster per 1% down. Uphill from 10%, the energy cost in the laboratory by
/// Minetti et al. (2002), and a blend in between. The laboratory is not asked about downhills, where legs and
/// not lungs set the limit: recorded runs gain the most at 8% down, and less where it is steeper.
TimeLost time_lost_on(Grade grade);

/// The pace on a grade that takes the effort of `flat` on the level.
Pace pace_on_grade(Pace flat, Grade grade);

}  // namespace crescendo
