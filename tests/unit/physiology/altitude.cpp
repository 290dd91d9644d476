#include "crescendo/physiology/altitude.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/physiology/anchor.hpp"
#include "support/catch.hpp"

using namespace crescendo;

namespace {

double per_mile(PaceChange change) { return change.over(Distance::miles(1)).count(); }

}  // namespace

TEST_CASE("Daniels' seconds per mile", "[physiology]") {
  // In his own words: 8-10 s/mi at 5000 ft, 12-15 at 6000, 16-20 at 7000, 20-25 at 8000.
  const auto [feet, least, most] = GENERATE(table<double, double, double>({
      {5000, 8, 10},
      {5260, 8, 12},
      {6000, 12, 15},
      {7000, 16, 20},
      {8000, 20, 25},
  }));
  INFO(feet);
  const double slower = per_mile(altitude_slowdown(Distance::feet(feet)));
  CHECK(slower >= least);
  CHECK(slower <= most);
}

TEST_CASE("low altitudes cost nothing", "[physiology]") {
  CHECK(per_mile(altitude_slowdown(Distance::metres(-430))) == 0);
  CHECK(per_mile(altitude_slowdown(Distance::feet(3000))) == 0);
  CHECK(per_mile(altitude_slowdown(Distance::feet(3100))) == Approx(0.45));
  CHECK_FALSE(altitude_is_extrapolated(Distance::metres(2500)));
  CHECK(altitude_is_extrapolated(Distance::metres(2501)));
  CHECK_NOTHROW(require_training_altitude(Distance::metres(5000)));
  CHECK_THROWS_AS(require_training_altitude(Distance::metres(5001)), InputError);
}

TEST_CASE("what is faster than I loses less, and R nothing", "[physiology]") {
  const auto [percent, part] = GENERATE(table<double, double>({
      {63, 1},
      {88, 1},
      {97.5, 1},
      {101.25, 0.5},
      {105, 0},
      {115, 0},
  }));
  INFO(percent);
  const Distance high = Distance::metres(2000);
  CHECK(per_mile(altitude_slowdown(high, Vo2maxShare::percent(percent))) ==
        Approx(part * per_mile(altitude_slowdown(high))).margin(1e-9));
}

TEST_CASE("the order of the paces stays at any altitude", "[physiology]") {
  for (double vdot = 15; vdot <= 90; vdot += 0.5) {
    const RunnerPaces paces(Vdot(vdot), PaceRules::book);
    for (double metres = 0; metres <= 5000; metres += 250) {
      INFO(vdot << " at " << metres);
      const auto up_here = [&](Pace pace) {
        return pace.changed_by(altitude_slowdown(Distance::metres(metres), paces.share_of(pace)));
      };
      const TrainingPaces& training = paces.training();
      CHECK(faster(up_here(training.moderate), up_here(training.easy.fast)));
      CHECK(faster(up_here(training.marathon), up_here(training.moderate)));
      CHECK(faster(up_here(training.threshold), up_here(training.marathon)));
      CHECK(faster(up_here(training.interval), up_here(training.threshold)));
      CHECK(faster(up_here(training.repetition), up_here(training.interval)));
    }
  }
}

TEST_CASE("the NCAA's track conversions", "[physiology]") {
  // Read off the table, % of the time; between its rows on a straight line.
  const auto [feet, metres, percent] = GENERATE(table<double, double, double>({
      {5260, 10000, 3.516},
      {5260, 5000, 2.994},
      {7703, 10000, 6.553},
      {7703, 5000, 5.645},
      {3124, 10000, 1.473},
      {3510, 10000, (1.473 + 2.146) / 2},
      {5260, 7500, (3.516 + 2.994) / 2},
      {5260, 1500, 2.994},
      {5260, 42195, 3.516},
      {3000, 10000, 0},
      {0, 10000, 0},
      {-1000, 5000, 0},
  }));
  INFO(feet << " ft, " << metres << " m");
  const TimeLost lost = unacclimatised_race_loss(Distance::feet(feet), Distance::metres(metres));
  CHECK(lost.in_percent() == Approx(percent).margin(0.001));
}

TEST_CASE("the race loss rises with the altitude", "[physiology]") {
  for (double metres = 900; metres < 5000; metres += 10) {
    INFO(metres);
    for (const Distance race : {Distance::kilometres(5), Distance::kilometres(10)}) {
      const TimeLost here = unacclimatised_race_loss(Distance::metres(metres), race);
      CHECK(unacclimatised_race_loss(Distance::metres(metres + 20), race) > here);
    }
  }
}
