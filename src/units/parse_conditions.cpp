#include "crescendo/units/parse_conditions.hpp"

#include "crescendo/units/scanner.hpp"
#include "units/input.hpp"

#include <cmath>
#include <optional>
#include <string>

#include <fmt/format.h>

namespace crescendo {
namespace {

using parsing::Input;
using std::string;
using std::string_view;

constexpr string_view temperature_examples = "write it like 28C or 82F";
/// Wider than any weather that people run in, and narrow enough to find slips of the finger.
constexpr Temperature coldest = Temperature::celsius(-40);
constexpr Temperature warmest = Temperature::celsius(60);

constexpr string_view humidity_examples = "write it like 60%";
constexpr Humidity driest = Humidity::percent(1);
constexpr Humidity saturated = Humidity::percent(100);

constexpr string_view altitude_examples = "write whole metres or feet: 1600m or 5200ft";

constexpr string_view grade_examples = "a grade is rise over way in percent: write it like 4% or -3%";

/// One way to understand a number without a unit.
struct Reading {
  string text;  ///< with its unit, and in the other unit: `28C (82F)`
  bool sensible;
};

/// What to write instead of a number that could be either.
string either(const Reading& a, const Reading& b, string_view examples) {
  if (a.sensible && b.sensible) return "write " + a.text + " or " + b.text;
  if (a.sensible) return "did you mean " + a.text + "?";
  if (b.sensible) return "did you mean " + b.text + "?";
  return string(examples);
}

bool sensible(Temperature temperature) { return temperature >= coldest && temperature <= warmest; }
bool sensible(Distance altitude) { return altitude >= lowest_altitude && altitude <= highest_altitude; }

/// A fraction-free number, as text; no digits for one that is too long to be worth showing.
string whole(double number) { return std::abs(number) < 1e6 ? std::to_string(std::llround(number)) : "?"; }

string temperature_hint(string_view number, double value) {
  const auto celsius = Temperature::celsius(value);
  const auto fahrenheit = Temperature::fahrenheit(value);
  return either({fmt::format("{}C ({}F)", number, whole(celsius.in_fahrenheit())), sensible(celsius)},
                {fmt::format("{}F ({}C)", number, whole(fahrenheit.in_celsius())), sensible(fahrenheit)},
                temperature_examples);
}

string altitude_hint(string_view number, double value) {
  const auto metres = Distance::metres(value);
  const auto feet = Distance::feet(value);
  return either({fmt::format("{}m ({}ft)", number, whole(metres.in_feet())), sensible(metres)},
                {fmt::format("{}ft ({}m)", number, whole(feet.in_metres())), sensible(feet)},
                altitude_examples);
}

std::optional<double> signed_number(Scanner& scanner) {
  const bool negative = scanner.accept('-');
  const auto number = scanner.number();
  if (!number) return std::nullopt;
  return negative ? -*number : *number;
}

/// The degree sign, or the ordinal sign next to it on many keyboards; both are two bytes of UTF-8.
void skip_degree_sign(Scanner& scanner) {
  if (!scanner.accept('\xc2')) return;
  if (!scanner.accept('\xb0')) scanner.accept('\xba');
}

std::optional<Temperature> on_scale(double degrees, string_view scale) {
  if (scale == "c" || scale == "celsius") return Temperature::celsius(degrees);
  if (scale == "f" || scale == "fahrenheit") return Temperature::fahrenheit(degrees);
  return std::nullopt;
}

/// Whole digits, with commas before groups of three where there are any: `1600`, `5,200`.
std::optional<double> grouped_number(Scanner& scanner) {
  const bool negative = scanner.accept('-');
  string digits(scanner.digits());
  if (digits.empty()) return std::nullopt;
  while (scanner.accept(',')) {
    const string_view group = scanner.digits();
    if (group.size() != 3) return std::nullopt;
    digits += group;
  }
  const double value = value_of(digits);
  return negative ? -value : value;
}

std::optional<Distance> in_unit_of_height(double amount, string_view unit) {
  const bool metres =
      unit == "m" || unit == "metre" || unit == "metres" || unit == "meter" || unit == "meters";
  const bool feet = unit == "ft" || unit == "foot" || unit == "feet";
  if (metres) return Distance::metres(amount);
  if (feet) return Distance::feet(amount);
  return std::nullopt;
}

/// Whether the next character behind blanks is `%`, which is taken.
bool accept_percent(Scanner& scanner) {
  scanner.skip_blanks();
  return scanner.accept('%');
}

}  // namespace

Temperature parse_temperature(string_view text, string_view what) {
  const Input input{trimmed(text), what};
  if (input.text.empty()) parsing::empty(what, temperature_examples);
  const string lower = lower_case(input.text);
  Scanner scanner(lower);
  const auto degrees = signed_number(scanner);
  if (!degrees) input.fail(input.named() + " is not a temperature", string(temperature_examples));
  const string number = parsing::example_number(input.text.substr(0, scanner.position()));
  scanner.skip_blanks();
  skip_degree_sign(scanner);
  scanner.skip_blanks();
  if (scanner.done()) input.fail(input.named() + " has no unit", temperature_hint(number, *degrees));
  const std::size_t scale_at = scanner.position();
  const auto temperature = on_scale(*degrees, scanner.rest());
  if (!temperature) {
    input.fail(input.named() + " has the unknown unit " + in_quotes(input.text.substr(scale_at)),
               string(temperature_examples), scale_at, input.text.size() - scale_at);
  }
  if (sensible(*temperature)) return *temperature;
  input.fail(input.named() + " is outside -40C to 60C (-40F to 140F)", temperature_hint(number, *degrees));
}

Humidity parse_humidity(string_view text, string_view what) {
  const Input input{trimmed(text), what};
  if (input.text.empty()) parsing::empty(what, humidity_examples);
  Scanner scanner(input.text);
  const auto percent = scanner.number();
  accept_percent(scanner);
  if (!percent || !scanner.done()) {
    input.fail(input.named() + " is not a humidity", string(humidity_examples));
  }
  const auto humidity = Humidity::percent(*percent);
  if (humidity >= driest && humidity <= saturated) return humidity;
  const bool fraction = *percent * 100 >= 1 && *percent < 1;
  input.fail(input.named() + " is outside 1% to 100%",
             fraction ? fmt::format("did you mean {}%?", whole(*percent * 100)) : string(humidity_examples));
}

Distance parse_altitude(string_view text, string_view what) {
  const Input input{trimmed(text), what};
  if (input.text.empty()) parsing::empty(what, altitude_examples);
  const string lower = lower_case(input.text);
  Scanner scanner(lower);
  const auto amount = grouped_number(scanner);
  const string number = parsing::example_number(input.text.substr(0, scanner.position()));
  scanner.skip_blanks();
  if (!amount) input.fail(input.named() + " is not an altitude", string(altitude_examples));
  if (scanner.done()) input.fail(input.named() + " has no unit", altitude_hint(number, *amount));
  const std::size_t unit_at = scanner.position();
  const auto altitude = in_unit_of_height(*amount, scanner.rest());
  // A point is a fraction of a metre to some and a thousand metres to others: 1.600m is neither here.
  if (!altitude) {
    input.fail(input.named() + " is not in whole metres or feet", string(altitude_examples), unit_at,
               input.text.size() - unit_at);
  }
  if (sensible(*altitude)) return *altitude;
  input.fail(input.named() + " is outside -430m to 9000m", altitude_hint(number, *amount));
}

Grade parse_grade(string_view text, string_view what) {
  const Input input{trimmed(text), what};
  if (input.text.empty()) parsing::empty(what, grade_examples);
  Scanner scanner(input.text);
  const auto percent = signed_number(scanner);
  if (!percent) input.fail(input.named() + " is not a grade", string(grade_examples));
  const string number = parsing::example_number(input.text.substr(0, scanner.position()));
  if (!accept_percent(scanner) && scanner.done()) {
    input.fail(input.named() + " has no unit", "a grade is rise over way in percent: write " + number + "%");
  }
  if (!scanner.done()) input.fail(input.named() + " is not a grade", string(grade_examples));
  const auto grade = Grade::percent(*percent);
  if (std::abs(grade.fraction()) <= steepest_grade.fraction()) return grade;
  input.fail(input.named() + " is too steep", "grades go from -15% to 15%");
}

}  // namespace crescendo
