#include "crescendo/request/conditions.hpp"

#include "crescendo/physiology/altitude.hpp"
#include "crescendo/request/words.hpp"
#include "crescendo/units/parse_conditions.hpp"

namespace crescendo {
namespace {

using std::string;
using std::string_view;

Air read_humid_air(Temperature temperature, const Request& request, const Origin& origin) {
  return origin.parse(request, Key::humidity, [temperature](string_view text) {
    return Air::with_humidity(temperature, parse_humidity(text, "humidity"));
  });
}

Air read_dew(Temperature temperature, const Request& request, const Origin& origin) {
  return origin.parse(request, Key::dew_point, [temperature](string_view text) {
    return Air::with_dew_point(temperature, parse_temperature(text, "dew point"));
  });
}

std::optional<Air> read_air(const Request& request, const Origin& origin) {
  if (!request.has(Key::temperature)) {
    for (const Key key : {Key::dew_point, Key::humidity}) {
      if (!request.has(key)) continue;
      throw origin.about(key, "the temperature is missing", "add --temperature, such as 28C or 82F");
    }
    return std::nullopt;
  }
  const Temperature temperature = origin.parse(
      request, Key::temperature, [](string_view text) { return parse_temperature(text, "temperature"); });
  if (request.has(Key::dew_point) && request.has(Key::humidity)) {
    throw origin.about(Key::humidity, "there is a dew point and a humidity", "leave one of them out");
  }
  if (request.has(Key::dew_point)) return read_dew(temperature, request, origin);
  if (request.has(Key::humidity)) return read_humid_air(temperature, request, origin);
  throw origin.about(Key::temperature, "how damp the air is, is missing",
                     "add --dew-point, such as 18C, or --humidity, such as 60%: dry heat slows less");
}

Distance parse_training_altitude(string_view text) {
  const Distance altitude = parse_altitude(text, "altitude");
  require_training_altitude(altitude);
  return altitude;
}

Grade parse_uphill(string_view text) {
  const Grade grade = parse_grade(text, "hill finish");
  if (grade > Grade::of_one(0)) return grade;
  throw InputError(
      {"a hill finish goes uphill", "give a grade such as 4%", Excerpt{string(text), 0, text.size()}});
}

}  // namespace

Conditions read_conditions(const Request& request, LengthUnit unit, const Origin& origin) {
  Conditions conditions;
  conditions.air = read_air(request, origin);
  conditions.altitude = origin.parse_if_there(request, Key::altitude, parse_training_altitude);
  if (is_on(request, Key::treadmill, origin)) conditions.treadmill = unit;
  conditions.hill_finish = origin.parse_if_there(request, Key::hill_finish, parse_uphill);
  return conditions;
}

}  // namespace crescendo
