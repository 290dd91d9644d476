#pragma once

#include "crescendo/physiology/oxygen.hpp"
#include "crescendo/physiology/vdot.hpp"
#include "crescendo/units/pace.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace crescendo {

/// Which published rules the paces follow. They differ in E, in I and R, and for slow runners in T.
///
/// - book: Daniels' Running Formula, 3rd edition; within 1 s/km of its table for VDOT 30 to 85.
/// - online: the publisher's web calculator, which for VDOT below 39 replaces VDOT by 2/3 VDOT + 13 for E, I
///   and R, and by the mean of both for T, while M stays. That makes E faster than M below VDOT 27.
enum class PaceRules { book, online };
inline constexpr std::array<std::string_view, 2> pace_rules_names = {"book", "online"};

constexpr std::string_view name_of(PaceRules rules) {
  return pace_rules_names.at(static_cast<std::size_t>(rules));
}

/// Below this the online rules put another value in place of VDOT.
inline constexpr Vdot online_lifts_below{39};

/// Daniels' training paces. R and I are paces here; the times of their repeats are `interval_repeat` and
/// `repetition_repeat`.
struct TrainingPaces {
  PaceRange easy;
  Pace moderate;  ///< halfway, in oxygen uptake, between the fast edge of E and M
  Pace marathon;
  Pace threshold;
  Pace interval;
  Pace repetition;
};

/// For a VDOT from 15 to 90, which is for the caller to see to: beyond, the equations give numbers that mean
/// nothing. In the book's rules E slow < E fast < moderate < M < T < I < R in speed for all of them.
TrainingPaces training_paces(Vdot vdot, PaceRules rules = PaceRules::book);

/// The time for one repeat at I. In print, short repeats and the mile follow 98% of VDOT and the kilometre
/// 97.5%; the difference is a second.
Duration interval_repeat(Vdot vdot, Distance length, PaceRules rules = PaceRules::book);

/// The time for one repeat at R.
Duration repetition_repeat(Vdot vdot, Distance length, PaceRules rules = PaceRules::book);

}  // namespace crescendo
