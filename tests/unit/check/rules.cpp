// Each rule with a workout that trips it and one that just does not.

#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/check/check.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace crescendo;

namespace {

Workout threshold() { return build(Catalogue().load("threshold"), {Vdot(53.534127)}, {}); }

const Finding* found(const Workout& workout, std::string_view rule, std::vector<Finding>& findings) {
  findings = check(workout, LengthUnit::kilometre);
  const auto at = std::ranges::find(findings, rule, &Finding::rule);
  return at == findings.end() ? nullptr : &*at;
}

Pace slower(Pace pace, double seconds) {
  return pace.changed_by(PaceChange::per(Distance::kilometres(1), Duration(seconds)));
}

/// A segment from one pace to another, with the intensities that go with them.
void run_at(Workout& workout, std::size_t index, Pace start, Pace end) {
  Motion& motion = *workout.segments[index].motion;
  motion.start = start;
  motion.end = end;
  motion.start_share = share_at(speed_of(start), *workout.athlete.vdot);
  motion.end_share = share_at(speed_of(end), *workout.athlete.vdot);
}

void start_at(Workout& workout, std::size_t index, Pace start) {
  run_at(workout, index, start, workout.segments[index].motion->end);
}

}  // namespace

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

TEST_CASE("rule too-long", "[check]") {
  std::vector<Finding> findings;
  Workout run = threshold();
  run.totals.duration = Minutes(150);
  CHECK(found(run, "too-long", findings) == nullptr);
  run.totals.duration = Minutes(150) + Duration(1);
  CHECK(found(run, "too-long", findings) != nullptr);
}
