#include "crescendo/physiology/load.hpp"

#include "support/catch.hpp"

using namespace crescendo;

TEST_CASE("Daniels' points for a minute", "[physiology]") {
  // Daniels' Running Formula, 2nd ed.; the halfway points by straight lines.
  const auto [percent, points] = GENERATE(table<double, double>({
      {65, 0.100},
      {70, 0.167},
      {75, 0.250},
      {84.9, 0.455},
      {88.5, 0.550},
      {90.5, 0.617},
      {95.5, 0.820},
      {98.6, 0.939},
      {100, 1.25},
      {67.5, 0.1335},
      {89, 0.5665},
      {120, 1.25},
      {57, 0},
      {0, 0},
  }));
  INFO(percent);
  CHECK(daniels_points_per_minute(HrmaxShare::percent(percent)) == Approx(points).margin(0.0005));
}

TEST_CASE("points rise with the heart rate", "[physiology]") {
  for (double percent = 58; percent < 100; percent += 0.25) {
    INFO(percent);
    CHECK(daniels_points_per_minute(HrmaxShare::percent(percent + 0.25)) >
          daniels_points_per_minute(HrmaxShare::percent(percent)));
  }
}

TEST_CASE("an hour at threshold is 100", "[physiology]") {
  const Speed threshold = Distance::kilometres(15) / Hours(1);
  CHECK(rtss_like(threshold, threshold, Hours(1)) == Approx(100));
  CHECK(rtss_like(threshold * 0.8, threshold, Hours(1)) == Approx(64));
  CHECK(rtss_like(threshold, threshold, Minutes(20)) == Approx(100.0 / 3));
  CHECK(rtss_like(threshold, threshold, Duration(0)) == 0);
}

TEST_CASE("session effort is effort times minutes", "[physiology]") {
  CHECK(session_effort(5, Minutes(60)) == Approx(300));
  CHECK(session_effort(2.5, Hours(1.5)) == Approx(225));
  CHECK(session_effort(0, Hours(1)) == 0);
}
