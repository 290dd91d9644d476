#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/units/parse.hpp"
#include "crescendo/units/parse_conditions.hpp"
#include "support/catch.hpp"

using namespace crescendo;

namespace {

template <class A, class B>
concept Addable = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept Ordered = requires(A a, B b) {
  a < b;
};

static_assert(!Addable<Temperature, Temperature>);
static_assert(Ordered<Temperature, Temperature>);
static_assert(!std::is_convertible_v<double, Temperature>);
static_assert(!std::is_convertible_v<double, HeartRate>);
static_assert(!Ordered<Grade, Humidity>);

/// The hint with which `parse` refuses a text; `accepted` where it does not.
template <class Parse>
std::string hint(Parse parse, const char* text) {
  try {
    parse(text, "value");
    return "accepted";
  } catch (const InputError& error) {
    const auto& excerpt = error.first().excerpt;
    if (excerpt) CHECK(excerpt->offset + excerpt->length <= excerpt->text.size());
    return error.first().hint;
  }
}

}  // namespace

TEST_CASE("temperatures on both scales", "[units]") {
  const auto [text, celsius] = GENERATE(table<const char*, double>({
      {"28C", 28},
      {"28c", 28},
      {"28 C", 28},
      {"28°C", 28},
      {"28 °C", 28},
      {"28ºC", 28},
      {" 28.5 celsius ", 28.5},
      {"82F", 50 / 1.8},
      {"82 °F", 50 / 1.8},
      {"-5C", -5},
      {"0C", 0},
      {"32F", 0},
      {"-40F", -40},
      {"-40C", -40},
      {"140F", 60},
      {"60C", 60},
  }));
  INFO(text);
  const Temperature temperature = parse_temperature(text, "temperature");
  CHECK(temperature.in_celsius() == Approx(celsius).margin(1e-9));
  CHECK(temperature.in_fahrenheit() == Approx(celsius * 1.8 + 32).margin(1e-9));
}

TEST_CASE("a temperature without a scale shows both readings", "[units]") {
  const auto [text, expected] = GENERATE(table<const char*, const char*>({
      {"28", "write 28C (82F) or 28F (-2C)"},
      {"28°", "write 28C (82F) or 28F (-2C)"},
      {"31.9", "write 31.9C (89F) or 31.9F (0C)"},
      {"-10", "write -10C (14F) or -10F (-23C)"},
      {"82", "did you mean 82F (28C)?"},
      {"82C", "did you mean 82F (28C)?"},
      {"-41C", "write it like 28C or 82F"},
      {"141F", "write it like 28C or 82F"},
      {"28K", "write it like 28C or 82F"},
      {"28,5C", "write it like 28C or 82F"},
      {"nan", "write it like 28C or 82F"},
      {"1e2C", "write it like 28C or 82F"},
      {"--5C", "write it like 28C or 82F"},
      {"", "write it like 28C or 82F"},
  }));
  INFO(text);
  CHECK(hint(parse_temperature, text) == expected);
}

TEST_CASE("endless numbers are refused everywhere", "[units]") {
  const std::string endless(400, '9');
  CHECK_THROWS_AS(parse_temperature(endless, "value"), InputError);
  CHECK_THROWS_AS(parse_temperature("-" + endless + "C", "value"), InputError);
  CHECK_THROWS_AS(parse_humidity(endless, "value"), InputError);
  CHECK_THROWS_AS(parse_altitude(endless, "value"), InputError);
  CHECK_THROWS_AS(parse_altitude(endless + "m", "value"), InputError);
  CHECK_THROWS_AS(parse_grade("-" + endless + "%", "value"), InputError);
  CHECK_THROWS_AS(parse_heart_rate(endless, "value"), InputError);
}

TEST_CASE("humidity in percent", "[units]") {
  CHECK(parse_humidity("60%", "humidity").in_percent() == Approx(60));
  CHECK(parse_humidity("60 %", "humidity").in_percent() == Approx(60));
  CHECK(parse_humidity("60", "humidity").in_percent() == Approx(60));
  CHECK(parse_humidity("100", "humidity").in_percent() == 100);
  CHECK(parse_humidity("1%", "humidity").in_percent() == 1);
  CHECK(hint(parse_humidity, "0.6") == "did you mean 60%?");
  CHECK(hint(parse_humidity, "0.01") == "did you mean 1%?");
  for (const char* bad : {"0", "0%", "101%", "-5%", "", "%", "60C", "60%%", "nan"}) {
    INFO(bad);
    CHECK(hint(parse_humidity, bad) == "write it like 60%");
  }
}

TEST_CASE("altitudes in both units", "[units]") {
  const auto [text, metres] = GENERATE(table<const char*, double>({
      {"1600m", 1600},
      {"1600 m", 1600},
      {"1,600m", 1600},
      {"1600 metres", 1600},
      {"5200ft", 1584.96},
      {"5,200ft", 1584.96},
      {"5200 feet", 1584.96},
      {"5200FT", 1584.96},
      {"-100m", -100},
      {"0m", 0},
      {"-430m", -430},
      {"9000m", 9000},
  }));
  INFO(text);
  CHECK(parse_altitude(text, "altitude").in_metres() == Approx(metres));
}

TEST_CASE("an altitude without a unit shows both readings", "[units]") {
  const std::string examples = "write whole metres or feet: 1600m or 5200ft";
  CHECK(hint(parse_altitude, "1600") == "write 1600m (5249ft) or 1600ft (488m)");
  CHECK(hint(parse_altitude, "5,200") == "write 5,200m (17060ft) or 5,200ft (1585m)");
  CHECK(hint(parse_altitude, "12000") == "did you mean 12000ft (3658m)?");
  CHECK(hint(parse_altitude, "12000m") == "did you mean 12000ft (3658m)?");
  for (const char* bad : {"-431m", "9001m", "1.600m", "5,20ft", "5200,000ft", "1,6m", "1.6km", "5200mi", "m",
                          "", "-", "nan", "--1m"}) {
    INFO(bad);
    const std::string answer = hint(parse_altitude, bad);
    CHECK((answer == examples || answer == "did you mean 9001ft (2744m)?" ||
           answer == "did you mean -431ft (-131m)?"));
  }
}

TEST_CASE("grades in percent", "[units]") {
  CHECK(parse_grade("4%", "grade").fraction() == Approx(0.04));
  CHECK(parse_grade("-3.5 %", "grade").in_percent() == Approx(-3.5));
  CHECK(parse_grade("0%", "grade").in_percent() == 0);
  CHECK(parse_grade("15%", "grade").in_percent() == 15);
  CHECK(parse_grade("-15%", "grade").in_percent() == -15);
  CHECK(hint(parse_grade, "4") == "a grade is rise over way in percent: write 4%");
  CHECK(hint(parse_grade, "15.1%") == "grades go from -15% to 15%");
  CHECK(hint(parse_grade, "-16%") == "grades go from -15% to 15%");
  for (const char* bad : {"", "%", "4%%", "4 degrees", "+4%", "nan%"}) {
    INFO(bad);
    CHECK(hint(parse_grade, bad) == "a grade is rise over way in percent: write it like 4% or -3%");
  }
}

TEST_CASE("heart rates in beats per minute", "[units]") {
  CHECK(parse_heart_rate("188", "heart rate").in_per_minute() == 188);
  CHECK(parse_heart_rate("188bpm", "heart rate").in_per_minute() == 188);
  CHECK(parse_heart_rate(" 188 BPM ", "heart rate").in_per_minute() == 188);
  CHECK(parse_heart_rate("25", "heart rate").in_per_minute() == 25);
  CHECK(parse_heart_rate("240", "heart rate").in_per_minute() == 240);
  for (const char* bad : {"24.9", "241", "0", "-60", "", "bpm", "85%", "188 b", "1:30", "nan"}) {
    INFO(bad);
    CHECK(hint(parse_heart_rate, bad) == "write beats per minute, like 188 or 188bpm");
  }
}

TEST_CASE("feet, and speeds per hour", "[units]") {
  CHECK(Distance::feet(5280).in_miles() == Approx(1));
  CHECK(Distance::miles(1).in_feet() == Approx(5280));
  CHECK(per_hour(Distance::miles(6) / Hours(1), LengthUnit::mile) == Approx(6));
  CHECK(per_hour(Distance::miles(6) / Hours(1), LengthUnit::kilometre) == Approx(9.656064));
}
