#include "crescendo/physiology/athlete.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/physiology/plausible.hpp"
#include "crescendo/units/print.hpp"

namespace crescendo {
namespace {

/// What can be told from a result at all; the equations end long before. Nothing that is no number is either.
constexpr Distance shortest_race = Distance::metres(1);
constexpr Distance longest_race = Distance::kilometres(10000);
constexpr Duration longest_time = Hours(10000);

bool is_a_result(const Race& race) {
  return race.distance >= shortest_race && race.distance <= longest_race && race.time > Duration(0) &&
         race.time <= longest_time;
}

}  // namespace

Athlete athlete_of(const Race& race) {
  if (!is_a_result(race)) throw InputError({"a result is a distance and a time", "give both"});
  require_plausible(race, race_clock(race.time));
  return {vdot_of(race), race};
}

}  // namespace crescendo
