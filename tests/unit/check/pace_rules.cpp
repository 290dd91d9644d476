// How the pace goes from segment to segment: each rule with a workout that trips it and one that just does
// not.

#include "unit/check/runs.hpp"

using namespace crescendo;
using test::at;
using test::found;
using test::message;
using test::Part;
using test::run_at;
using test::run_of;
using test::slower;
using test::start_at;
using test::threshold;
using test::verdict;

TEST_CASE("the built-in run passes, but for its missing cool-down", "[check]") {
  for (const Finding& finding : check(threshold(), LengthUnit::kilometre)) {
    INFO(finding.rule);
    CHECK((finding.severity == Severity::info || finding.rule == "no-cool-down"));
  }
}

TEST_CASE("rule start-too-fast", "[check]") {
  std::vector<Finding> findings;
  Workout run = threshold();
  const TrainingPaces paces = training_paces(*run.athlete.vdot);
  start_at(run, 0, paces.easy.fast);
  CHECK(found(run, "start-too-fast", findings) == nullptr);
  start_at(run, 0, slower(paces.easy.fast, -1));
  REQUIRE(found(run, "start-too-fast", findings) != nullptr);
  CHECK(found(run, "start-too-fast", findings)->severity == Severity::warning);
  start_at(run, 0, paces.marathon);
  CHECK(found(run, "start-too-fast", findings)->severity == Severity::error);
}

TEST_CASE("rule slows-down", "[check]") {
  std::vector<Finding> findings;
  Workout run = threshold();
  start_at(run, 1, slower(run.segments[0].motion->end, 0.0005));
  CHECK(found(run, "slows-down", findings) == nullptr);
  start_at(run, 1, slower(run.segments[0].motion->end, 0.01));
  REQUIRE(found(run, "slows-down", findings) != nullptr);
  CHECK(found(run, "slows-down", findings)->severity == Severity::error);
  run.segments[1].role = Role::float_;
  CHECK(found(run, "slows-down", findings) == nullptr);
  Workout falling = threshold();
  std::swap(falling.segments[2].motion->start, falling.segments[2].motion->end);
  CHECK(found(falling, "slows-down", findings) != nullptr);
}

TEST_CASE("rule too-little-progress", "[check]") {
  std::vector<Finding> findings;
  Workout run = threshold();
  const Pace finish = run.segments.back().motion->end;
  const auto seconds_per_mile = [](double seconds) {
    return PaceChange::per(Distance::miles(1), Duration(seconds));
  };
  start_at(run, 0, finish.changed_by(seconds_per_mile(20.01)));
  CHECK(found(run, "too-little-progress", findings) == nullptr);
  start_at(run, 0, finish.changed_by(seconds_per_mile(19.99)));
  REQUIRE(found(run, "too-little-progress", findings) != nullptr);
  CHECK(found(run, "too-little-progress", findings)->severity == Severity::warning);
  start_at(run, 0, finish);
  CHECK(found(run, "too-little-progress", findings)->severity == Severity::error);

  // For a slower runner 20 s/mi are less than 5%.
  Workout slow = build(Catalogue().load("threshold"), {Vdot(35)}, {});
  const Pace slow_finish = slow.segments.back().motion->end;
  start_at(slow, 0, pace_of(speed_of(slow_finish) / 1.0501));
  CHECK(found(slow, "too-little-progress", findings) == nullptr);
  start_at(slow, 0, pace_of(speed_of(slow_finish) / 1.0499));
  CHECK(found(slow, "too-little-progress", findings) != nullptr);
}

TEST_CASE("rule short-easy-start", "[check]") {
  std::vector<Finding> findings;
  Workout run = threshold();
  const TrainingPaces paces = training_paces(*run.athlete.vdot);
  // Ten minutes at the fast edge of E, and then a little less.
  Segment easy = run.segments.front();
  easy.duration = Minutes(10);
  easy.motion->distance = paces.easy.fast.within(easy.duration);
  run.segments.front() = easy;
  run_at(run, 0, paces.easy.fast, paces.easy.fast);
  CHECK(found(run, "short-easy-start", findings) == nullptr);
  run.segments.front().duration = Minutes(10) - Duration(1);
  REQUIRE(found(run, "short-easy-start", findings) != nullptr);
  CHECK(found(run, "short-easy-start", findings)->message.find("9:59") != std::string::npos);
  // Of a ramp, the part before the fast edge counts.
  Workout ramp = threshold();
  CHECK(found(ramp, "short-easy-start", findings) == nullptr);
  ramp.segments.front().motion->distance = Distance::kilometres(2);
  ramp.segments.front().duration = ramp.segments.front().motion->ramp().duration();
  CHECK(found(ramp, "short-easy-start", findings) != nullptr);
}

TEST_CASE("rule step-too-big: steps of one length", "[check]") {
  const auto drops = [](double first, double drop) {
    std::vector<Part> parts;
    for (int i = 0; i < 5; ++i) {
      const Pace pace = Pace::per_kilometre(Duration(first - i * drop));
      parts.push_back({Role::build, pace, pace.over(Distance::kilometres(1))});
    }
    return run_of(parts);
  };
  // 15 s/mi are 9.3 s/km.
  CHECK_FALSE(verdict(drops(280, 9.3), "step-too-big"));
  CHECK(verdict(drops(280, 10), "step-too-big") == Severity::warning);
  CHECK(message(drops(280, 10), "step-too-big").find("is 10 s/km faster than the one before") !=
        std::string::npos);
  // The seconds of a slow runner are shorter: 12 of them are 3.4% here.
  CHECK_FALSE(verdict(drops(400, 12), "step-too-big"));
  CHECK(verdict(drops(320, 18.6), "step-too-big") == Severity::warning);
  CHECK(verdict(drops(280, 20), "step-too-big") == Severity::error);
}

TEST_CASE("rule step-too-big: past an intensity", "[check]") {
  const Part easy{Role::easy, at(Anchor::easy).slow, Minutes(20)};
  const Part moderate{Role::build, at(Anchor::moderate).fast, Minutes(20)};
  const Part hard{Role::target, at(Anchor::threshold).fast, Minutes(20)};
  CHECK(verdict(run_of({easy, hard}), "step-too-big") == Severity::warning);
  CHECK(message(run_of({easy, hard}), "step-too-big").find("goes from easy to threshold at once") !=
        std::string::npos);
  CHECK_FALSE(verdict(run_of({easy, moderate, hard}), "step-too-big"));
  // The short, fast end of an easy run is meant to be a jump, and so is what follows a warm-up.
  CHECK_FALSE(verdict(run_of({easy, {Role::target, hard.pace, Minutes(10)}}), "step-too-big"));
  CHECK(verdict(run_of({easy, {Role::target, hard.pace, Minutes(11)}}), "step-too-big"));
  CHECK_FALSE(verdict(run_of({{Role::warmup, easy.pace, Minutes(20)}, hard}), "step-too-big"));
}

TEST_CASE("rule step-length", "[check]") {
  const auto steps = [](double seconds_per_kilometre, Duration each, int count = 4) {
    std::vector<Part> parts;
    for (int i = 0; i < count; ++i) {
      parts.push_back({Role::build, Pace::per_kilometre(Duration(seconds_per_kilometre - i)), each});
    }
    return run_of(parts);
  };
  CHECK_FALSE(verdict(steps(420, Minutes(5)), "step-length"));
  CHECK(verdict(steps(420, Minutes(5) - Duration(1)), "step-length") == Severity::info);
  // A kilometre may take less.
  CHECK_FALSE(verdict(steps(240, Duration(240)), "step-length"));
  CHECK(verdict(steps(240, Duration(220)), "step-length") == Severity::info);
  // Three are no steps yet.
  CHECK_FALSE(verdict(steps(240, Duration(220), 3), "step-length"));
}

TEST_CASE("rule finish-share", "[check]") {
  const auto finish = [](Duration time, Anchor anchor = Anchor::interval) {
    return run_of({{Role::easy, at(Anchor::easy).slow, Minutes(45)}, {Role::target, at(anchor).fast, time}});
  };
  CHECK_FALSE(verdict(finish(Minutes(5)), "finish-share"));
  CHECK(verdict(finish(Minutes(5) - Duration(5)), "finish-share") == Severity::info);
  CHECK_FALSE(verdict(finish(Minutes(7.9)), "finish-share"));
  CHECK(verdict(finish(Minutes(8)), "finish-share") == Severity::info);
  // What is no harder than threshold is no fast finish.
  CHECK_FALSE(verdict(finish(Minutes(20), Anchor::threshold), "finish-share"));
}
