// How much it is: each rule with a workout that trips it and one that just does not.

#include "unit/check/runs.hpp"

using namespace crescendo;
using test::at;
using test::found;
using test::message;
using test::run_of;
using test::threshold;
using test::verdict;

TEST_CASE("rule too-long", "[check]") {
  std::vector<Finding> findings;
  Workout run = threshold();
  run.totals.duration = Minutes(150);
  CHECK(found(run, "too-long", findings) == nullptr);
  run.totals.duration = Minutes(150) + Duration(1);
  CHECK(found(run, "too-long", findings) != nullptr);
}

TEST_CASE("rules on the share of the week at an intensity", "[check]") {
  struct Case {
    const char* rule;
    Anchor anchor;
    double share;    ///< of the week, in kilometres of 100
    double longest;  ///< however long the week is; none where that is 0
  };
  const auto c = GENERATE(values<Case>({{"threshold-share-of-week", Anchor::threshold, 10, 0},
                                        {"interval-share-of-week", Anchor::interval, 8, 10},
                                        {"marathon-share-of-week", Anchor::marathon, 20, 29}}));
  INFO(c.rule);
  const auto running = [&c](double kilometres, double week) {
    const Pace pace = at(c.anchor).fast;
    Workout run = run_of({{Role::easy, at(Anchor::easy).slow, Minutes(10)},
                          {Role::target, pace, pace.over(Distance::kilometres(kilometres))}});
    if (week > 0) run.athlete.weekly = Distance::kilometres(week);
    return run;
  };
  CHECK_FALSE(verdict(running(c.share, 100), c.rule));
  CHECK(verdict(running(c.share * 1.01, 100), c.rule) == Severity::warning);
  CHECK_FALSE(verdict(running(c.share * 1.01, 0), c.rule));
  if (c.longest == 0) return;
  CHECK_FALSE(verdict(running(c.longest, 300), c.rule));
  CHECK(verdict(running(c.longest * 1.01, 300), c.rule) == Severity::warning);
}

TEST_CASE("rule long-run-share-of-week", "[check]") {
  const auto running = [](double kilometres, double week) {
    const Pace pace = at(Anchor::easy).slow;
    Workout run = run_of({{Role::easy, pace, pace.over(Distance::kilometres(kilometres))}});
    run.athlete.weekly = Distance::kilometres(week);
    return run;
  };
  constexpr const char* rule = "long-run-share-of-week";
  CHECK_FALSE(verdict(running(25, 100), rule));
  CHECK(verdict(running(25.3, 100), rule) == Severity::warning);
  // Small weeks may have a larger part of them in one run.
  CHECK_FALSE(verdict(running(18, 60), rule));
  CHECK(verdict(running(18.2, 60), rule) == Severity::warning);
  // Below 75 minutes it is no long run.
  CHECK_FALSE(verdict(running(12, 20), rule));
}

TEST_CASE("rule recovery", "[check]") {
  Workout run = run_of({{Role::easy, at(Anchor::easy).slow, Minutes(40)}});
  run.segments[0].effort = {3, 5};
  CHECK_FALSE(verdict(run, "recovery"));
  run.segments[0].effort = {3, 6};
  CHECK(verdict(run, "recovery") == Severity::info);
  run.athlete.age = 45;
  CHECK(message(run, "recovery").find("from the age of 46") == std::string::npos);
  run.athlete.age = 46;
  CHECK(message(run, "recovery").find("from the age of 46") != std::string::npos);
  run.level = Level::beginner;
  CHECK(message(run, "recovery").find("once in two weeks") != std::string::npos);
}
