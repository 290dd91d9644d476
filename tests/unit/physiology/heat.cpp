#include "crescendo/physiology/heat.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "support/catch.hpp"

using namespace crescendo;

namespace {

constexpr Duration an_hour = Hours(1);

Air air(double celsius, double dew_point) {
  return Air::with_dew_point(Temperature::celsius(celsius), Temperature::celsius(dew_point));
}

/// Air whose temperature and dew point, so far apart, have this sum.
Air air_with_sum_in_fahrenheit(double sum, double apart) {
  return Air::with_dew_point(Temperature::fahrenheit((sum + apart) / 2),
                             Temperature::fahrenheit((sum - apart) / 2));
}

double percent_lost(const Air& in, Duration time = an_hour) {
  return heat_slowdown(wet_bulb_globe(in), time).likely.in_percent();
}

}  // namespace

TEST_CASE("dew points from humidity", "[physiology]") {
  // A builders' climate table in whole degrees, some of them cut off: to a degree.
  const auto [celsius, humidity, dew_point] = GENERATE(table<double, double, double>({
      {20, 50, 9},
      {25, 80, 21},
      {30, 50, 18},
      {30, 70, 24},
      {30, 100, 30},
      {35, 30, 14},
      {40, 50, 27},
      {0, 60, -6},
  }));
  INFO(celsius << " " << humidity);
  const Temperature dew = dew_point_from(Temperature::celsius(celsius), Humidity::percent(humidity));
  CHECK(dew.in_celsius() == Approx(dew_point).margin(1).epsilon(0));
  CHECK(dew.in_celsius() <= celsius + 1e-9);
}

TEST_CASE("the weather bureau's approximation of WBGT", "[physiology]") {
  // 0.567 T + 0.393 e + 3.94, with e from steam tables: 12.28 hPa at 10 C, 17.05 at 15, 23.39 at 20, 31.69
  // at 25.
  const auto [celsius, dew_point, wbgt] = GENERATE(table<double, double, double>({
      {20, 10, 20.11},
      {25, 15, 24.82},
      {30, 20, 30.14},
      {35, 25, 36.24},
  }));
  INFO(celsius << " " << dew_point);
  CHECK(wet_bulb_globe(air(celsius, dew_point)).in_celsius() == Approx(wbgt).margin(0.05).epsilon(0));
}

TEST_CASE("a hot and humid day", "[physiology]") {
  const Air hot = air(30, 20);
  CHECK(wet_bulb_globe(hot).in_celsius() == Approx(30.1).margin(0.05));
  const HeatSlowdown slowdown = heat_slowdown(wet_bulb_globe(hot), an_hour);
  CHECK(slowdown.likely.in_percent() == Approx(5.3).margin(0.05));
  CHECK(slowdown.least.in_percent() == Approx(4.5).margin(0.05));
  CHECK(slowdown.most.in_percent() == Approx(6.05).margin(0.05));
  const Pace slower = slowed(Pace::per_kilometre(Minutes(4)), slowdown.likely);
  CHECK(slower.seconds_per_kilometre() == Approx(252.7).margin(0.1));
}

TEST_CASE("Hadley's bands by the sum of temperature and dew point", "[physiology]") {
  // M. Hadley's table for continuous runs, % of the time. The two agree to half a percent.
  const auto [sum, least, most] = GENERATE(table<double, double, double>({
      {115, 0.5, 1},
      {125, 1, 2},
      {135, 2, 3},
      {145, 3, 4.5},
      {155, 4.5, 6},
      {165, 6, 8},
  }));
  INFO(sum);
  const double lost = percent_lost(air_with_sum_in_fahrenheit(sum, 15));
  CHECK(lost > least - 0.5);
  CHECK(lost < most + 0.5);
}

TEST_CASE("nothing is lost on a cool day", "[physiology]") {
  for (double celsius = -40; celsius <= 12; celsius += 1) {
    const Air cool = air(celsius, celsius - 3);
    INFO(celsius);
    if (wet_bulb_globe(cool).in_celsius() <= 15) CHECK(percent_lost(cool) == 0);
  }
  CHECK(percent_lost(air(10, 2)) == 0);
  CHECK(heat_slowdown(WetBulbGlobe::celsius(15), an_hour).most.fraction() == 0);
  CHECK(heat_slowdown(WetBulbGlobe::celsius(15.1), an_hour).least.fraction() > 0);
}

TEST_CASE("short runs and repeats lose half", "[physiology]") {
  const auto [minutes, part] = GENERATE(table<double, double>({
      {1, 0.5},
      {10, 0.5},
      {15, 0.75},
      {20, 1},
      {180, 1},
  }));
  INFO(minutes);
  CHECK(percent_lost(air(30, 20), Minutes(minutes)) == Approx(part * percent_lost(air(30, 20))));
}

TEST_CASE("air that cannot be is refused", "[physiology]") {
  CHECK_THROWS_AS(air(20, 21), InputError);
  CHECK_THROWS_AS(air(50, 37), InputError);
  CHECK_THROWS_AS(Air::with_humidity(Temperature::celsius(45), Humidity::percent(90)), InputError);
  // One reading on two scales: 28 C and 82 F, 20 C and 68 F.
  CHECK_NOTHROW(Air::with_dew_point(Temperature::fahrenheit(82), Temperature::celsius(28)));
  CHECK_NOTHROW(Air::with_dew_point(Temperature::celsius(20), Temperature::fahrenheit(68)));
  const Air fog = Air::with_dew_point(Temperature::fahrenheit(82), Temperature::celsius(28));
  CHECK(fog.dew_point() == fog.temperature());
  for (double celsius = -40; celsius <= 36; celsius += 1) {
    CHECK_NOTHROW(Air::with_humidity(Temperature::celsius(celsius), Humidity::percent(100)));
    CHECK_NOTHROW(Air::with_humidity(Temperature::celsius(celsius), Humidity::percent(1)));
  }
}

TEST_CASE("the flags of the ACSM", "[physiology]") {
  const auto [wbgt, name] = GENERATE(table<double, const char*>({
      {-20, "white"},
      {9.9, "white"},
      {10, "green"},
      {17.9, "green"},
      {18, "yellow"},
      {22.9, "yellow"},
      {23, "red"},
      {28, "red"},
      {28.1, "black"},
  }));
  INFO(wbgt);
  CHECK(name_of(heat_flag(WetBulbGlobe::celsius(wbgt))) == name);
}

TEST_CASE("above a sum of 180 nobody runs hard", "[physiology]") {
  CHECK_FALSE(too_hot_to_train_hard(air_with_sum_in_fahrenheit(179.9, 20)));
  CHECK(too_hot_to_train_hard(air_with_sum_in_fahrenheit(180.1, 20)));
  CHECK_FALSE(too_hot_to_train_hard(air(30, 20)));
}
