#pragma once

#include "crescendo/physiology/oxygen.hpp"
#include "crescendo/physiology/time_lost.hpp"
#include "crescendo/units/distance.hpp"
#include "crescendo/units/pace.hpp"

namespace crescendo {

/// Above this nobody trains for running, and nothing is known.
inline constexpr Distance highest_training_altitude = Distance::metres(5000);

/// @throws InputError above `highest_training_altitude`
void require_training_altitude(Distance altitude);

/// Whether `altitude_slowdown` goes beyond what Daniels gives figures for (to about 2500 m).
bool altitude_is_extrapolated(Distance altitude);

/// How much slower a runner who has got used to the altitude runs from E to I: Daniels' 4 to 5 s/mi per 1000
/// ft above 3000 ft (914 m), none below. Others measured a little loss from 150 m on already (Hamlin et al.
/// 2015).
///
/// Daniels leaves E to feel; in a plan it is changed as much as the others, since that is what the same
/// effort comes to, and an E that stayed would be nearer to a slowed M than it is at sea level.
PaceChange altitude_slowdown(Distance altitude);

/// The same for running at a share of the VO2max of sea level: all of it to 97.5%, which is I, then less and
/// less to none at 105%. R stays as it is: its repeats need little oxygen, and are over before it lacks.
/// The faster of two paces stays the faster.
PaceChange altitude_slowdown(Distance altitude, Vo2maxShare share);

/// What an altitude costs a runner who has just come up, in a track race from 5000 m (and below) to 10000 m
/// (and above): an upper figure beside `altitude_slowdown`. Source: altitude conversions of the NCAA,
/// divisions II and III, with straight lines between its tracks; none below 3000 ft.
TimeLost unacclimatised_race_loss(Distance altitude, Distance race);

}  // namespace crescendo
