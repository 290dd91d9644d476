// Weather, altitude, belts and hearts: each rule with a workout that trips it and one that just does not.

#include "unit/check/runs.hpp"

using namespace crescendo;
using test::at;
using test::message;
using test::run_of;
using test::verdict;

TEST_CASE("rule heat", "[check]") {
  const auto dew_point = Temperature::celsius(15);
  const auto in = [dew_point](double globe, int effort) {
    // WBGT rises by 0.567 for each degree of the air.
    const double at_twenty =
        wet_bulb_globe(Air::with_dew_point(Temperature::celsius(20), dew_point)).in_celsius();
    Workout run = run_of({{Role::easy, at(Anchor::easy).slow, Minutes(40)}});
    run.conditions.air =
        Air::with_dew_point(Temperature::celsius(20 + (globe - at_twenty) / 0.567), dew_point);
    run.segments[0].effort = {3, effort};
    return run;
  };
  CHECK_FALSE(verdict(in(22.99, 9), "heat"));
  CHECK(verdict(in(23.01, 9), "heat") == Severity::warning);
  CHECK(message(in(23.01, 9), "heat").find("a red flag") != std::string::npos);
  CHECK(verdict(in(27.99, 9), "heat") == Severity::warning);
  CHECK(verdict(in(28.01, 9), "heat") == Severity::error);
  CHECK(message(in(28.01, 9), "heat").find("a black flag") != std::string::npos);
  CHECK(verdict(in(28.01, 5), "heat") == Severity::warning);
}

TEST_CASE("rule altitude", "[check]") {
  const auto up = [](double metres) {
    Workout run = run_of({{Role::easy, at(Anchor::easy).slow, Minutes(40)}});
    run.conditions.altitude = Distance::metres(metres);
    return run;
  };
  CHECK_FALSE(verdict(up(914), "altitude"));
  CHECK(verdict(up(920), "altitude") == Severity::info);
  CHECK(verdict(up(2500), "altitude") == Severity::info);
  CHECK(verdict(up(2501), "altitude") == Severity::warning);
}

TEST_CASE("rule belt-steps", "[check]") {
  const auto on = [](double second_kmh, std::optional<LengthUnit> unit) {
    const auto pace = [](double kmh) { return Pace::per_kilometre(Hours(1 / kmh)); };
    Workout run =
        run_of({{Role::build, pace(15), Minutes(20)}, {Role::target, pace(second_kmh), Minutes(20)}});
    run.conditions.treadmill = unit;
    return run;
  };
  CHECK(verdict(on(15.04, LengthUnit::kilometre), "belt-steps") == Severity::warning);
  CHECK_FALSE(verdict(on(15.06, LengthUnit::kilometre), "belt-steps"));
  CHECK_FALSE(verdict(on(15.04, {}), "belt-steps"));
  // 9.32 and 9.34 mph, then 9.36.
  CHECK(verdict(on(15.04, LengthUnit::mile), "belt-steps") == Severity::warning);
  CHECK_FALSE(verdict(on(15.07, LengthUnit::mile), "belt-steps"));
  // As fast as before is no step that a belt could lose.
  CHECK_FALSE(verdict(on(15, LengthUnit::kilometre), "belt-steps"));
}

TEST_CASE("rule heart-rate-guess", "[check]") {
  Workout run = run_of({{Role::easy, at(Anchor::easy).slow, Minutes(40)}});
  run.athlete.heart = {HeartRate::per_minute(176), {}, {}, true};
  CHECK_FALSE(verdict(run, "heart-rate-guess"));
  run.segments[0].beats = {HeartRate::per_minute(120), HeartRate::per_minute(140)};
  CHECK(verdict(run, "heart-rate-guess") == Severity::warning);
  run.athlete.heart.maximum_is_estimated = false;
  CHECK_FALSE(verdict(run, "heart-rate-guess"));
  run.athlete.heart.maximum_is_estimated = true;
  run.athlete.heart.threshold = HeartRate::per_minute(160);
  CHECK_FALSE(verdict(run, "heart-rate-guess"));
}

TEST_CASE("rule short-heart-rate", "[check]") {
  const auto lasting = [](Duration time) {
    Workout run = run_of({{Role::easy, at(Anchor::easy).slow, time}});
    run.segments[0].heart_rate = {HrmaxShare::percent(65), HrmaxShare::percent(79)};
    return run;
  };
  CHECK_FALSE(verdict(lasting(Minutes(3)), "short-heart-rate"));
  CHECK(verdict(lasting(Minutes(3) - Duration(1)), "short-heart-rate") == Severity::warning);
  Workout without = lasting(Minutes(1));
  without.segments[0].heart_rate.reset();
  CHECK_FALSE(verdict(without, "short-heart-rate"));
}

TEST_CASE("rule easy-zones", "[check]") {
  Workout run = run_of({{Role::easy, at(Anchor::easy).slow, Minutes(40)}});
  run.athlete.zone_model = ZoneModel::maximum;
  CHECK_FALSE(verdict(run, "easy-zones"));
  run.segments[0].zone = 3;
  CHECK(verdict(run, "easy-zones") == Severity::warning);
  run.athlete.zone_model = ZoneModel::reserve;
  CHECK_FALSE(verdict(run, "easy-zones"));
  run.athlete.zone_model = ZoneModel::threshold;
  CHECK_FALSE(verdict(run, "easy-zones"));
}
