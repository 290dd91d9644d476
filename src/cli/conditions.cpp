#include "cli/conditions.hpp"

#include "crescendo/physiology/altitude.hpp"
#include "crescendo/units/parse_conditions.hpp"

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

Air read_humid_air(Temperature temperature, const string& text, const CommandLine& line) {
  return line.parse(text, [temperature](string_view value) {
    return Air::with_humidity(temperature, parse_humidity(value, "humidity"));
  });
}

Air read_dew(Temperature temperature, const string& text, const CommandLine& line) {
  return line.parse(text, [temperature](string_view value) {
    return Air::with_dew_point(temperature, parse_temperature(value, "dew point"));
  });
}

std::optional<Air> read_air(const ConditionArguments& arguments, const CommandLine& line) {
  if (!arguments.temperature) {
    for (const auto* text : {&arguments.dew_point, &arguments.humidity}) {
      if (*text)
        throw line.about(**text, "the temperature is missing", "add --temperature, such as 28C or 82F");
    }
    return std::nullopt;
  }
  const Temperature temperature = line.parse(
      *arguments.temperature, [](string_view text) { return parse_temperature(text, "temperature"); });
  if (arguments.dew_point && arguments.humidity) {
    throw line.about(*arguments.humidity, "there is a dew point and a humidity", "leave one of them out");
  }
  if (arguments.dew_point) return read_dew(temperature, *arguments.dew_point, line);
  if (arguments.humidity) return read_humid_air(temperature, *arguments.humidity, line);
  throw line.about(*arguments.temperature, "how damp the air is, is missing",
                   "add --dew-point, such as 18C, or --humidity, such as 60%: dry heat slows less");
}

Distance read_altitude(const string& text, const CommandLine& line) {
  return line.parse(text, [](string_view value) {
    const Distance altitude = parse_altitude(value, "altitude");
    require_training_altitude(altitude);
    return altitude;
  });
}

Grade parse_uphill(string_view text) {
  const Grade grade = parse_grade(text, "hill finish");
  if (grade > Grade::of_one(0)) return grade;
  throw InputError(
      {"a hill finish goes uphill", "give a grade such as 4%", Excerpt{string(text), 0, text.size()}});
}

}  // namespace

Conditions read_conditions(const ConditionArguments& arguments, LengthUnit unit, const CommandLine& line) {
  Conditions conditions;
  conditions.air = read_air(arguments, line);
  if (arguments.altitude) conditions.altitude = read_altitude(*arguments.altitude, line);
  if (arguments.treadmill) conditions.treadmill = unit;
  if (arguments.hill_finish) {
    conditions.hill_finish = line.parse(*arguments.hill_finish, parse_uphill);
  }
  return conditions;
}

}  // namespace crescendo::cli
