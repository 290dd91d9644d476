#include "crescendo/physiology/grade.hpp"

#include "support/catch.hpp"

#include <cmath>

using namespace crescendo;

TEST_CASE("the time that grades cost", "[physiology]") {
  // Up to 5% and downhill by the fit to Strava's recorded runs, from 10% on by Minetti's polynomial.
  const auto [percent, factor] = GENERATE(table<double, double>({
      {0, 1},
      {1, 1.035},
      {2, 1.073},
      {5, 1.214},
      {10, 1.658},
      {15, 2.060},
      {-2, 0.943},
      {-5, 0.889},
      {-8, 0.870},
      {-15, 0.959},
  }));
  INFO(percent);
  CHECK(1 + time_lost_on(Grade::percent(percent)).fraction() == Approx(factor).margin(0.001));
}

TEST_CASE("grades agree with the rules of thumb", "[physiology]") {
  // Daniels at 8:00/mi: 12 to 15 s/mi slower per 1% up, 8 s/mi faster per 1% down. Davies: 3.3% of the time
  // per 1% up, 1.8% per 1% down. All to 5 s/mi.
  const Pace flat = Pace::per(Distance::miles(1), Minutes(8));
  const auto slower = [&](double percent) {
    return change(flat, pace_on_grade(flat, Grade::percent(percent))).over(Distance::miles(1)).count();
  };
  CHECK(slower(1) == Approx(15).margin(5));
  CHECK(slower(2) == Approx(30).margin(6));
  CHECK(slower(-1) == Approx(-8).margin(8));
  CHECK(slower(-2) == Approx(-17).margin(11));
}

TEST_CASE("steeper is slower uphill, without a jump, and no descent gives more than 13%", "[physiology]") {
  constexpr double step = 0.01;
  const double steepest = steepest_grade.in_percent();
  for (double percent = -steepest; percent < steepest; percent += step) {
    INFO(percent);
    const double here = time_lost_on(Grade::percent(percent)).fraction();
    const double next = time_lost_on(Grade::percent(percent + step)).fraction();
    CHECK(std::abs(next - here) < 0.0015);
    CHECK(here >= -0.13 - 1e-12);
    if (percent > -7.9) CHECK(next > here);
  }
}
