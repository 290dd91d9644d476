#include "crescendo/build/build.hpp"
#include "crescendo/request/conditions.hpp"
#include "crescendo/request/plan.hpp"
#include "crescendo/request/words.hpp"
#include "request/looked_over.hpp"
#include "request/wishes.hpp"

#include <array>
#include <string_view>

namespace crescendo {
namespace {

using std::string_view;

/// The key that a word of the builder's message points to: the builder knows none.
struct Culprit {
  string_view word;
  Key key;
};

/// Where nothing in the message tells, the first size that was wished for is meant.
constexpr std::array<Culprit, 17> culprits = {{
    {"online rules", Key::paces},
    {"hill", Key::hill_finish},
    {"too hot", Key::temperature},
    {"in steps", Key::drop},
    {"in steps", Key::laps},
    {"steps", Key::step},
    {"steps", Key::laps},
    {"way back", Key::gain},
    {"no hold", Key::hold},
    {"", Key::drop},
    {"", Key::hold},
    {"", Key::total},
    {"", Key::laps},
    {"", Key::step},
    {"", Key::gain},
    {"", Key::warmup},
    {"", Key::cooldown},
}};

InputError at_its_key(const InputError& error, const Request& request, const Origin& origin) {
  for (const Culprit& culprit : culprits) {
    const bool told = error.first().message.find(culprit.word) != std::string::npos;
    if (told && request.has(culprit.key)) return origin.placed(error, culprit.key);
  }
  return error;
}

Workout build_placed(const Template& workout, const Athlete& athlete, const Request& request, LengthUnit unit,
                     const Origin& origin) {
  const Wishes wishes = read_wishes(request, unit, origin);
  const Conditions conditions = read_conditions(request, unit, origin);
  if (!workout.needs_no_race()) {
    require_result(athlete, "; runs without one are --workout walk-jog-1, by-feel and hr-zones");
  }
  try {
    return build(workout, athlete, wishes, conditions);
  } catch (const InputError& error) {
    throw at_its_key(error, request, origin);
  }
}

}  // namespace

Workout planned(const Template& workout, const ReadAthlete& read, const Request& request,
                const Origin& origin) {
  const Units units = read_units(request, origin);
  const LengthUnit unit = main_unit(units);
  Workout built =
      looked_over(build_placed(workout, read.athlete, request, unit, origin), read.findings, units);
  built.date = origin.parse_if_there(request, Key::date, parse_date);
  return built;
}

}  // namespace crescendo
