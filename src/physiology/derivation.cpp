#include "crescendo/physiology/derivation.hpp"

#include "crescendo/physiology/altitude.hpp"
#include "crescendo/physiology/event.hpp"
#include "crescendo/units/print.hpp"
#include "physiology/curves.hpp"

#include <fmt/format.h>

namespace crescendo {
namespace {

using std::string;

constexpr std::string_view book = "Daniels' Running Formula, 3rd ed.";
constexpr std::string_view oxygen_power = "Daniels and Gilbert, Oxygen Power (1979)";

double metres_per_minute(Pace pace) { return speed_of(pace).in_metres_per_minute(); }

/// `88% of VDOT 53.53 is 47.1 ml/kg/min, which pays for 248.4 m/min: 4:02/km`
string by_share(Pace pace, const Athlete& athlete, LengthUnit unit) {
  const double uptake = uptake_at(speed_of(pace)).in_ml_per_kg_min();
  return fmt::format(
      "{:.1f}% of VDOT {:.2f} is x = {:.2f} ml/kg/min; {} + {} x - {} x^2 = {:.1f} m/min, or {}",
      100 * uptake / athlete.vdot->value(), athlete.vdot->value(), uptake, curves::speed_constant,
      curves::speed_linear, -curves::speed_square, metres_per_minute(pace), pace_with_unit(pace, unit));
}

/// The race of an anchor that is a race pace.
std::optional<Distance> race_of(Anchor anchor) {
  switch (anchor) {
    case Anchor::half:
      return half_marathon_distance;
    case Anchor::fifteen_k:
      return Distance::kilometres(15);
    case Anchor::ten_k:
      return Distance::kilometres(10);
    case Anchor::eight_k:
      return Distance::kilometres(8);
    case Anchor::five_k:
      return Distance::kilometres(5);
    case Anchor::three_k:
      return Distance::kilometres(3);
    case Anchor::mile:
      return Distance::miles(1);
    default:
      return std::nullopt;
  }
}

string by_race(Distance distance, const Athlete& athlete, LengthUnit unit) {
  const Duration time = equivalent_time(*athlete.vdot, distance);
  return fmt::format(
      "the time t in which VDOT {:.2f} runs {:.0f} m: {:.1f}% of it can be held for t = {}, and that is "
      "just fast enough; {}",
      athlete.vdot->value(), distance.in_metres(), sustainable_share(time).in_percent(), clock(time),
      pace_with_unit(Pace::per(distance, time), unit));
}

string marathon(const Athlete& athlete, Pace pace, LengthUnit unit) {
  const Pace predicted = equivalent_pace(*athlete.vdot, marathon_distance);
  string how = by_race(marathon_distance, athlete, unit);
  if (!(pace == predicted)) {
    how += fmt::format("; below VDOT 47 the book is slower than that, here by {:.0f} s/{}: {}",
                       change(predicted, pace).over(one(unit)).count(), name_of(unit),
                       pace_with_unit(pace, unit));
  }
  return how;
}

string how_of(Anchor anchor, const Athlete& athlete, LengthUnit unit) {
  const RunnerPaces paces(athlete);
  const PaceRange pace = paces.at(anchor);
  if (const auto race = race_of(anchor)) return by_race(*race, athlete, unit);
  switch (anchor) {
    case Anchor::easy:
      return fmt::format("slow edge: {}; fast edge: {:.1f}%, {}", by_share(pace.slow, athlete, unit),
                         paces.share_of(pace.fast).in_percent(), pace_with_unit(pace.fast, unit));
    case Anchor::moderate:
      return "halfway, in oxygen uptake, between the fast edge of E and M: " +
             by_share(pace.fast, athlete, unit);
    case Anchor::marathon:
      return marathon(athlete, pace.fast, unit);
    case Anchor::repetition:
      return fmt::format("the lap of 400 m at I, less 6 to 8 s: {} a lap, or {}",
                         clock(pace.fast.over(Distance::metres(400))), pace_with_unit(pace.fast, unit));
    default:
      return by_share(pace.fast, athlete, unit);
  }
}

}  // namespace

Derivation derive_vdot(const Race& race) {
  const double metres = race.distance / race.time * Duration(60) / Distance::metres(1);
  const double cost = cost_of(race.distance / race.time).in_ml_per_kg_min();
  const double share = sustainable_share(race.time).fraction();
  return {
      fmt::format("VDOT {:.2f}", vdot_of(race).value()),
      fmt::format("{:.0f} m in {} is v = {:.1f} m/min, which costs {} + {} v + {} v^2 = {:.2f} ml/kg/min; "
                  "for {:.1f} min {:.2f}% of VO2max can be held; {:.2f} / {:.4f} = {:.2f}",
                  race.distance.in_metres(), race_clock(race.time), metres, curves::cost_constant,
                  curves::cost_linear, curves::cost_square, cost, race.time / Minutes(1), share * 100, cost,
                  share, vdot_of(race).value()),
      string(oxygen_power)};
}

Derivation derive_pace(Anchor anchor, const Athlete& athlete, LengthUnit unit) {
  const bool online = athlete.rules == PaceRules::online;
  const bool own = anchor == Anchor::moderate;
  return {string(name_of(anchor)), how_of(anchor, athlete, unit),
          own               ? ""
          : race_of(anchor) ? string(oxygen_power)
          : online          ? "the web calculator's rules"
                            : string(book)};
}

Derivation derive_heat(const Air& air, Duration without_a_break) {
  const WetBulbGlobe globe = wet_bulb_globe(air);
  const HeatSlowdown lost = heat_slowdown(globe, without_a_break);
  return {"heat",
          fmt::format(
              "{:.0f} C with a dew point of {:.0f} C is a WBGT of about {:.1f} C; each degree above 15 costs "
              "0.35% of the time (0.30 to 0.40): {:.1f}% ({:.1f} to {:.1f})",
              air.temperature().in_celsius(), air.dew_point().in_celsius(), globe.in_celsius(),
              lost.likely.in_percent(), lost.least.in_percent(), lost.most.in_percent()),
          "Mantzios et al. 2022; WBGT by the Bureau of Meteorology's approximation"};
}

Derivation derive_altitude(Distance altitude, LengthUnit unit) {
  return {"altitude",
          fmt::format("{:.0f} m are {:.0f} ft: 4.5 s/mi for each 1000 ft above 3000, {:.1f} s/{} from E to I",
                      altitude.in_metres(), altitude.in_feet(),
                      altitude_slowdown(altitude).over(one(unit)).count(), name_of(unit)),
          string(book)};
}

}  // namespace crescendo
