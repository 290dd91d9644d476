#pragma once

#include "crescendo/physiology/oxygen.hpp"
#include "crescendo/units/duration.hpp"
#include "crescendo/units/heart_rate.hpp"
#include "crescendo/units/share.hpp"

#include <optional>

namespace crescendo {

/// A share of the maximal heart rate.
using HrmaxShare = Share<struct OfMaximalHeartRate>;

constexpr HeartRate operator*(HrmaxShare share, HeartRate maximum) { return share.fraction() * maximum; }

/// Where the heart rate should settle, low edge first.
struct HeartRateBand {
  HrmaxShare low;
  HrmaxShare high;
};

/// The share of the maximal heart rate that goes with a share of VO2max, through Daniels' own pairs (E 59-74%
/// of VO2max is 65-79% of HRmax, T 83-88% is 88-92%, I 95-100% is 98-100%), straight lines in between.
///
/// Models differ: the regression of Swain et al. (1994), 0.6463 x + 37.18, lies 9 points higher at the slow
/// edge of E and 2 points higher at T, and laboratory means of the second lactate threshold (87% of
/// VO2max, 92.5% of HRmax) lie in between. Take a band as good to 3 points either way.
HrmaxShare heart_rate_at(Vo2maxShare uptake);

/// The inverse, for telling what pace to expect at a heart rate: never less than 0, and 100% from 100% on. A
/// heart near its maximum says little, since there the rate has nearly stopped rising with the uptake.
Vo2maxShare uptake_at_heart_rate(HrmaxShare rate);

/// The heart takes two minutes to follow (Daniels); in anything shorter than this its rate says nothing.
inline constexpr Duration shortest_for_heart_rate = Minutes(3);

/// The band for running between two intensities: at least 4 points wide, since no heart holds a rate to the
/// beat, and never above 100%.
HeartRateBand heart_rate_band(Vo2maxShare slowest, Vo2maxShare fastest);

/// The same, or nothing for paces faster than VO2max: there a repeat is over before the heart has followed.
std::optional<HeartRateBand> heart_rate_where_telling(Vo2maxShare slowest, Vo2maxShare fastest);

}  // namespace crescendo
