#include "crescendo/physiology/training_paces.hpp"

#include "crescendo/physiology/event.hpp"
#include "crescendo/physiology/race.hpp"

#include <algorithm>
#include <cmath>

namespace crescendo {
namespace {

constexpr Distance lap = Distance::metres(400);
constexpr Distance kilometre = Distance::kilometres(1);

// Shares of VO2max. Sources: Daniels' Running Formula, 3rd ed.; for `online` the outputs of the web
// calculator.
constexpr auto easy_slow_book = Vo2maxShare::percent(63);
constexpr auto easy_slow_online = Vo2maxShare::percent(62);
constexpr auto easy_fast_online = Vo2maxShare::percent(70);
constexpr auto interval_share = Vo2maxShare::percent(97.5);
constexpr auto interval_lap_share = Vo2maxShare::percent(98);

Pace pace_at(Vo2maxShare share, Vdot vdot) { return pace_of(speed_for(share * vdot)); }

/// The fast edge of E drifts from 71% (VDOT 30) to 74% (VDOT 85). A fit to the book's table, within 0.8 s/km.
Vo2maxShare easy_fast_book(Vdot vdot) { return Vo2maxShare::of_one(0.748 - 0.8 / vdot.value()); }

/// Below VDOT 47 the book's M is slower than its own marathon prediction. A fit to its table, within 0.8
/// s/km.
Pace marathon_book(Vdot vdot) {
  const Pace predicted = equivalent_pace(vdot, marathon_distance);
  const double below = (47 - vdot.value()) / 17;
  if (below <= 0) return predicted;
  return predicted.changed_by(PaceChange::per(Distance::miles(1), Duration(19 * std::pow(below, 1.75))));
}

/// How much faster than at I a lap of 400 m is run at R: the book has 8 s below VDOT 48, 7 s at 48 and 49,
/// and 6 s from 50 on. Blended here, since as a step it would make the better runner's R the slower one.
Duration gain_per_lap(Vdot vdot) {
  constexpr double most = 8;
  constexpr double least = 6;
  const double blend = std::clamp((vdot.value() - 47) / (50 - 47), 0.0, 1.0);
  return Duration(most + (least - most) * blend);
}

/// The stand-in for VDOT that the web calculator uses for E, I and R of slower runners.
Vdot lifted(Vdot vdot) {
  if (vdot >= online_lifts_below) return vdot;
  return Vdot(vdot.value() * 2 / 3 + 13);
}

Vdot half_lifted(Vdot vdot) { return Vdot((vdot.value() + lifted(vdot).value()) / 2); }

Pace moderate_between(Pace easy_fast, Pace marathon_pace) {
  const OxygenUptake easy = uptake_at(speed_of(easy_fast));
  const OxygenUptake hard = uptake_at(speed_of(marathon_pace));
  return pace_of(speed_for((easy + hard) / 2));
}

TrainingPaces book(Vdot vdot) {
  const PaceRange easy{pace_at(easy_slow_book, vdot), pace_at(easy_fast_book(vdot), vdot)};
  const Pace marathon_pace = marathon_book(vdot);
  return {
      .easy = easy,
      .moderate = moderate_between(easy.fast, marathon_pace),
      .marathon = marathon_pace,
      .threshold = pace_at(threshold_share, vdot),
      .interval = pace_at(interval_share, vdot),
      .repetition = Pace::per(lap, repetition_repeat(vdot, lap, PaceRules::book)),
  };
}

TrainingPaces online(Vdot vdot) {
  const Vdot stand_in = lifted(vdot);
  const PaceRange easy{pace_at(easy_slow_online, stand_in), pace_at(easy_fast_online, stand_in)};
  const Pace marathon_pace = equivalent_pace(vdot, marathon_distance);
  return {
      .easy = easy,
      .moderate = moderate_between(easy.fast, marathon_pace),
      .marathon = marathon_pace,
      .threshold = pace_at(threshold_share, half_lifted(vdot)),
      .interval = pace_at(interval_share, stand_in),
      .repetition = Pace::per(lap, repetition_repeat(vdot, lap, PaceRules::online)),
  };
}

}  // namespace

TrainingPaces training_paces(Vdot vdot, PaceRules rules) {
  return rules == PaceRules::book ? book(vdot) : online(vdot);
}

Duration interval_repeat(Vdot vdot, Distance length, PaceRules rules) {
  if (rules == PaceRules::online) return pace_at(interval_share, lifted(vdot)).over(length);
  return pace_at(length == kilometre ? interval_share : interval_lap_share, vdot).over(length);
}

Duration repetition_repeat(Vdot vdot, Distance length, PaceRules rules) {
  const Duration gain = rules == PaceRules::book ? gain_per_lap(vdot) : Duration(6);
  return (interval_repeat(vdot, lap, rules) - gain) * (length / lap);
}

}  // namespace crescendo
