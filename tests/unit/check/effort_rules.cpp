// How hard the run is, and for how long: each rule with a workout that trips it and one that just does not.

#include "unit/check/runs.hpp"

using namespace crescendo;
using test::at;
using test::at_percent;
using test::found;
using test::message;
using test::Part;
using test::run_of;
using test::verdict;

TEST_CASE("rule all-out-finish", "[check]") {
  std::vector<Finding> findings;
  Wishes wishes;
  // T can be raced for a little more than an hour, and the ramp up to it counts too.
  wishes.hold = Amount(Minutes(25));
  Workout run = build(Catalogue().load("threshold"), {Vdot(53.534127)}, wishes);
  CHECK(found(run, "all-out-finish", findings) == nullptr);
  run.segments.back().duration = Minutes(40);
  REQUIRE(found(run, "all-out-finish", findings) != nullptr);
  CHECK(found(run, "all-out-finish", findings)->severity == Severity::warning);
  run.segments.back().duration = Minutes(65);
  REQUIRE(found(run, "all-out-finish", findings) != nullptr);
  CHECK(found(run, "all-out-finish", findings)->severity == Severity::error);
  CHECK(found(run, "all-out-finish", findings)->message.find("more than can be run") != std::string::npos);
}

TEST_CASE("rule faster-than-5k", "[check]") {
  const auto ending_at = [](Pace pace, Goal goal) {
    return run_of({{Role::easy, at(Anchor::easy).slow, Minutes(30)}, {Role::target, pace, Minutes(1)}}, goal);
  };
  const Pace limit = at(Anchor::five_k).fast;
  CHECK_FALSE(verdict(ending_at(limit, Goal::ten_k), "faster-than-5k"));
  CHECK_FALSE(verdict(ending_at(pace_of(speed_of(limit) * 1.0049), Goal::ten_k), "faster-than-5k"));
  const Pace faster = pace_of(speed_of(limit) * 1.0051);
  CHECK(verdict(ending_at(faster, Goal::ten_k), "faster-than-5k") == Severity::error);
  CHECK_FALSE(verdict(ending_at(faster, Goal::five_k), "faster-than-5k"));
  CHECK_FALSE(verdict(ending_at(faster, Goal::vo2max), "faster-than-5k"));
}

TEST_CASE("rule long-at-threshold", "[check]") {
  const Pace pace = at(Anchor::threshold).fast;
  const Part easy{Role::float_, at(Anchor::easy).slow, Minutes(2)};
  const auto tempo = [&](Duration time) { return run_of({{Role::target, pace, time}}); };
  CHECK_FALSE(verdict(tempo(Minutes(20)), "long-at-threshold"));
  CHECK(verdict(tempo(Minutes(20) + Duration(1)), "long-at-threshold") == Severity::info);
  CHECK(verdict(tempo(Minutes(40)), "long-at-threshold") == Severity::info);
  CHECK(verdict(tempo(Minutes(40) + Duration(1)), "long-at-threshold") == Severity::warning);
  const Part part{Role::target, pace, Minutes(15)};
  CHECK(verdict(run_of({part, part}), "long-at-threshold") == Severity::info);
  CHECK_FALSE(verdict(run_of({part, easy, part}), "long-at-threshold"));
}

TEST_CASE("rule goal-not-reached", "[check]") {
  const auto spending = [](double percent, Duration time, Goal goal) {
    return run_of(
        {{Role::easy, at(Anchor::easy).slow, Minutes(30)}, {Role::target, at_percent(percent), time}}, goal);
  };
  CHECK_FALSE(verdict(spending(85.1, Minutes(5), Goal::threshold), "goal-not-reached"));
  CHECK(verdict(spending(85.1, Minutes(5) - Duration(1), Goal::threshold), "goal-not-reached") ==
        Severity::warning);
  CHECK(verdict(spending(84.9, Minutes(20), Goal::threshold), "goal-not-reached") == Severity::warning);
  CHECK_FALSE(verdict(spending(90.1, Minutes(3), Goal::vo2max), "goal-not-reached"));
  CHECK(verdict(spending(90.1, Minutes(3) - Duration(1), Goal::vo2max), "goal-not-reached") ==
        Severity::warning);
  CHECK_FALSE(verdict(spending(70, Minutes(5), Goal::base), "goal-not-reached"));
}

TEST_CASE("rule base-too-hard", "[check]") {
  const auto base = [](Anchor anchor, Duration time, Phase phase = Phase::base) {
    return run_of({{Role::easy, at(Anchor::easy).slow, Minutes(40)}, {Role::target, at(anchor).fast, time}},
                  Goal::base, phase);
  };
  CHECK_FALSE(verdict(base(Anchor::marathon, Minutes(10)), "base-too-hard"));
  CHECK(verdict(base(Anchor::marathon, Minutes(11)), "base-too-hard") == Severity::warning);
  CHECK(message(base(Anchor::marathon, Minutes(20)), "base-too-hard").starts_with("33% of the run"));
  CHECK(message(base(Anchor::threshold, Minutes(5)), "base-too-hard").find("marathon pace or slower") !=
        std::string::npos);
  CHECK_FALSE(verdict(base(Anchor::threshold, Minutes(20), Phase::build), "base-too-hard"));
}

TEST_CASE("rule intervals-give-more", "[check]") {
  const Part easy{Role::easy, at(Anchor::easy).slow, Minutes(40)};
  CHECK(verdict(run_of({easy}, Goal::vo2max), "intervals-give-more") == Severity::info);
  CHECK_FALSE(verdict(run_of({easy}, Goal::threshold), "intervals-give-more"));
}

TEST_CASE("rule no-cool-down", "[check]") {
  const Part easy{Role::easy, at(Anchor::easy).slow, Minutes(30)};
  const Part hard{Role::target, at(Anchor::threshold).fast, Minutes(10)};
  const auto jog = [](double seconds_per_kilometre, Duration time) {
    return Part{Role::cooldown, Pace::per_kilometre(Duration(seconds_per_kilometre)), time};
  };
  CHECK(message(run_of({easy, hard}), "no-cool-down").starts_with("No easy running"));
  CHECK_FALSE(verdict(run_of({easy, hard, jog(420, Minutes(10))}), "no-cool-down"));
  CHECK(message(run_of({easy, hard, jog(420, Minutes(9.8))}), "no-cool-down").starts_with("Less than 10"));
  // A mile will do.
  CHECK_FALSE(verdict(run_of({easy, hard, jog(340, Minutes(9.2))}), "no-cool-down"));
  // What stays below threshold need not be run out of.
  CHECK_FALSE(
      verdict(run_of({easy, {Role::target, at(Anchor::marathon).fast, Minutes(10)}}), "no-cool-down"));
}
