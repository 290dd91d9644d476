#include "crescendo/physiology/event.hpp"
#include "crescendo/request/conditions.hpp"
#include "crescendo/request/plan.hpp"
#include "crescendo/request/words.hpp"
#include "request/heart.hpp"
#include "request/wishes.hpp"

namespace crescendo {
namespace {

/// A race in two parts may be completed by a row; everything else about the runner is whole or not there.
void require_readable_race(const Request& defaults, const Origin& origin) {
  static_cast<void>(origin.parse_if_there(defaults, Key::distance, parse_race_distance));
  static_cast<void>(origin.parse_if_there(
      defaults, Key::time, [](std::string_view text) { return parse_duration(text, "race time"); }));
  Request rest = defaults;
  rest.remove(Key::distance);
  rest.remove(Key::time);
  static_cast<void>(read_athlete(rest, origin));
}

}  // namespace

void require_readable(const Request& defaults, const Origin& origin, const Shelf& shelf) {
  require_readable_race(defaults, origin);
  const LengthUnit unit = main_unit(read_context(defaults, origin).units);
  static_cast<void>(read_wishes(defaults, unit, origin));
  static_cast<void>(read_conditions(defaults, unit, origin));
  static_cast<void>(read_goal(defaults, origin));
  static_cast<void>(origin.parse_if_there(defaults, Key::date, parse_date));
  static_cast<void>(origin.parse_if_there(defaults, Key::workout,
                                          [&shelf](std::string_view id) { return &shelf.workout(id); }));
}

}  // namespace crescendo
