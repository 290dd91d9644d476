#pragma once

#include "crescendo/physiology/heart_rate.hpp"
#include "crescendo/units/duration.hpp"
#include "crescendo/units/speed.hpp"

#include <optional>

namespace crescendo {

/// How much training a session is, on three scales that do not compare. None of what could not be reckoned.
struct Load {
  std::optional<double> daniels_points = {};
  std::optional<double> rtss_like = {};
  double session_rpe = 0;
};

/// Daniels' points for a minute at a share of the maximal heart rate: 0.1 at 65%, 0.25 at 75%, 1.25 at 100%,
/// straight lines in between. Below 65% the first line goes on, to none at 57.5%: walking and standing earn
/// none. Source: the table of Daniels' Running Formula, 2nd edition.
double daniels_points_per_minute(HrmaxShare rate);

/// 100 for an hour at threshold, and with the square of the speed: the running stress score of A. Coggan and
/// S. McGregor for a steady speed. Only "like" it, since their normalised graded pace was never published.
double rtss_like(Speed speed, Speed threshold, Duration time);

/// Session RPE: effort on Borg's CR10 scale, 0 to 10, times minutes. Source: Foster et al. (2001).
double session_effort(double effort, Duration time);

}  // namespace crescendo
