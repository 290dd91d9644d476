#include "crescendo/physiology/event.hpp"
#include "crescendo/request/conditions.hpp"
#include "crescendo/request/plan.hpp"
#include "crescendo/request/words.hpp"
#include "crescendo/units/parse_conditions.hpp"
#include "request/heart.hpp"
#include "request/wishes.hpp"

namespace crescendo {
namespace {

/// What each key is read as by itself.
void require_readable_race(const Request& defaults, const Origin& origin) {
  static_cast<void>(origin.parse_if_there(defaults, Key::distance, parse_race_distance));
  static_cast<void>(origin.parse_if_there(
      defaults, Key::time, [](std::string_view text) { return parse_duration(text, "race time"); }));
}

/// What makes sense beside something else, by itself.
void require_readable_halves(const Request& defaults, const Origin& origin) {
  for (const Key key : {Key::temperature, Key::dew_point}) {
    static_cast<void>(origin.parse_if_there(
        defaults, key, [key](std::string_view text) { return parse_temperature(text, name_of(key)); }));
  }
  static_cast<void>(origin.parse_if_there(
      defaults, Key::humidity, [](std::string_view text) { return parse_humidity(text, "humidity"); }));
  static_cast<void>(origin.parse_if_there(defaults, Key::sex, parse_sex));
  static_cast<void>(origin.parse_if_there(defaults, Key::hr_zones, parse_zones));
}

/// The request without what only makes sense beside something that a row may have.
Request without_halves(Request request) {
  for (const Key key :
       {Key::distance, Key::time, Key::sex, Key::hr_zones, Key::temperature, Key::dew_point, Key::humidity}) {
    request.remove(key);
  }
  return request;
}

}  // namespace

void require_readable(const Request& defaults, const Origin& origin, const Shelf& shelf) {
  require_readable_race(defaults, origin);
  require_readable_halves(defaults, origin);
  const Request whole = without_halves(defaults);
  static_cast<void>(read_athlete(whole, origin));
  const LengthUnit unit = main_unit(read_context(whole, origin).units);
  static_cast<void>(read_wishes(whole, unit, origin));
  static_cast<void>(read_conditions(whole, unit, origin));
  static_cast<void>(read_goal(whole, origin));
  static_cast<void>(origin.parse_if_there(whole, Key::date, parse_date));
  static_cast<void>(origin.parse_if_there(whole, Key::workout,
                                          [&shelf](std::string_view id) { return &shelf.workout(id); }));
  if (whole.has(Key::goal) && whole.has(Key::workout)) {
    throw origin.about(Key::goal, "there is a goal and a workout", "leave one of them out");
  }
}

}  // namespace crescendo
