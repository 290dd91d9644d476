#include "crescendo/physiology/treadmill.hpp"

#include "crescendo/physiology/training_paces.hpp"
#include "support/catch.hpp"

#include <cmath>

using namespace crescendo;

namespace {

Speed kilometres_per_hour(double amount) { return Distance::kilometres(amount) / Hours(1); }
Speed miles_per_hour(double amount) { return Distance::miles(amount) / Hours(1); }

}  // namespace

TEST_CASE("belts go in tenths", "[physiology]") {
  CHECK(belt_speed(kilometres_per_hour(13.24), LengthUnit::kilometre).in_kilometres_per_hour() ==
        Approx(13.2));
  CHECK(belt_speed(kilometres_per_hour(13.26), LengthUnit::kilometre).in_kilometres_per_hour() ==
        Approx(13.3));
  CHECK(belt_speed(miles_per_hour(8.44), LengthUnit::mile).in_miles_per_hour() == Approx(8.4));
  CHECK(belt_speed(kilometres_per_hour(13.24), LengthUnit::mile).in_miles_per_hour() == Approx(8.2));
  // Two paces that a belt cannot tell apart are one speed.
  CHECK(belt_speed(kilometres_per_hour(13.16), LengthUnit::kilometre) ==
        belt_speed(kilometres_per_hour(13.24), LengthUnit::kilometre));
}

TEST_CASE("a setting is a setting's own, and the order of speeds stays", "[physiology]") {
  for (const LengthUnit unit : {LengthUnit::kilometre, LengthUnit::mile}) {
    for (double speed = 3; speed < 30; speed += 0.01) {
      INFO(speed);
      const Speed belt = belt_speed(kilometres_per_hour(speed), unit);
      CHECK(belt_speed(belt, unit) == belt);
      CHECK(belt <= belt_speed(kilometres_per_hour(speed + 0.01), unit));
      CHECK(std::abs(per_hour(belt, unit) - per_hour(kilometres_per_hour(speed), unit)) < 0.0501);
    }
  }
}

TEST_CASE("the incline that makes a belt a road", "[physiology]") {
  // Jones and Doust 1996: at 2.92 and 3.33 m/s no incline is right too, at 3.75 only 1%, at 5.0 between 1 and
  // 2%.
  const auto [speed, incline] = GENERATE(table<double, double>({
      {6, 0},
      {10.5, 0},
      {11.9, 0},
      {12, 0.5},
      {13.4, 0.5},
      {13.5, 1},
      {16, 1},
      {18, 1},
      {25, 1},
  }));
  INFO(speed);
  CHECK(recommended_incline(kilometres_per_hour(speed)).in_percent() == Approx(incline));
}

TEST_CASE("round paces are on the side of the rule that they are known for", "[physiology]") {
  CHECK(recommended_incline(speed_of(Pace::per_kilometre(Duration(300)))).in_percent() == Approx(0.5));
  CHECK(recommended_incline(speed_of(Pace::per_kilometre(Duration(267)))).in_percent() == Approx(1));
}

TEST_CASE("every runner's belt moves", "[physiology]") {
  for (double vdot = 15; vdot <= 90; vdot += 1) {
    INFO(vdot);
    const TrainingPaces paces = training_paces(Vdot(vdot));
    CHECK(belt_speed(speed_of(paces.easy.slow), LengthUnit::mile) > miles_per_hour(2.5));
    CHECK(recommended_incline(speed_of(paces.threshold)).in_percent() >= 0);
  }
}
