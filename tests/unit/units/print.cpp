#include "crescendo/units/print.hpp"

#include "support/catch.hpp"

using namespace crescendo;

TEST_CASE("a clock rounds once, and then splits", "[units]") {
  CHECK(clock(Duration(59.4)) == "0:59");
  CHECK(clock(Duration(59.6)) == "1:00");
  CHECK(clock(Duration(299.6)) == "5:00");
  CHECK(clock(Duration(3599.5)) == "1:00:00");
  CHECK(clock(Duration(4349)) == "1:12:29");
  CHECK(pace_text(Pace::per_kilometre(Duration(239.7)), LengthUnit::kilometre) == "4:00");
  CHECK(pace_with_unit(Pace::per(Distance::miles(1), Duration(389.6)), LengthUnit::mile) == "6:30/mi");
}

TEST_CASE("a result is printed as it was entered", "[units]") {
  CHECK(race_clock(Duration(2550.5)) == "42:30.5");
  CHECK(race_clock(Duration(2550.25)) == "42:30.25");
  CHECK(race_clock(Duration(2550)) == "42:30");
  CHECK(race_clock(Duration(59.999)) == "1:00");
}

TEST_CASE("distances show as many decimals as they need", "[units]") {
  CHECK(distance_text(Distance::kilometres(5), LengthUnit::kilometre) == "5.0 km");
  CHECK(distance_text(Distance::metres(2478), LengthUnit::kilometre) == "2.48 km");
  CHECK(distance_text(Distance::miles(3), LengthUnit::mile) == "3.0 mi");
  CHECK(short_distance(Distance::kilometres(15), LengthUnit::kilometre) == "15 km");
  CHECK(short_distance(Distance::miles(8.5), LengthUnit::mile) == "8.5 mi");
  CHECK(short_time(Minutes(90)) == "1 h 30 min");
  CHECK(short_time(Minutes(60)) == "1 h");
  CHECK(short_time(Duration(95)) == "1:35");
}
