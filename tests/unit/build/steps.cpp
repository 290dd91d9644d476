// Runs in steps, out and back, by feel, and what conditions make of them.

#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace crescendo;

namespace {

const Athlete sub_three{Vdot(53.534127), {}, PaceRules::book};

Workout built(std::string_view id, const Wishes& wishes = {}, const Conditions& conditions = {},
              const Athlete& athlete = sub_three) {
  return build(Catalogue().load(id), athlete, wishes, conditions);
}

Wishes in_miles() {
  Wishes wishes;
  wishes.unit = LengthUnit::mile;
  return wishes;
}

double km(const Segment& segment) { return segment.motion->distance.in_kilometres(); }
double mile_time(Pace pace) { return pace.over(Distance::miles(1)).count(); }

Conditions hot() {
  Conditions conditions;
  conditions.air = Air::with_dew_point(Temperature::celsius(30), Temperature::celsius(20));
  return conditions;
}

}  // namespace

TEST_CASE("pieces of a length become as many as there is room for", "[build]") {
  Wishes wishes;
  CHECK(built("mile-drops", wishes).segments.size() == 8);
  wishes.total = Distance::kilometres(5.3);
  const Workout odd = built("mile-drops", wishes);
  REQUIRE(odd.segments.size() == 5);
  CHECK(km(odd.segments[0]) == Approx(1.3));
  CHECK(km(odd.segments[4]) == Approx(1));
  CHECK(odd.segments[4].label == "step 5 of 5");
  wishes.total = Minutes(50);
  const Workout timed = built("mile-drops", wishes);
  CHECK(timed.totals.duration == Minutes(50));
  CHECK(km(timed.segments.back()) == Approx(1));
  CHECK(km(timed.segments.front()) < 2);
}

TEST_CASE("the drop is kept as long as the run starts easy", "[build]") {
  const Workout miles = built("mile-drops", in_miles());
  const auto adjusted = [](const Workout& run) {
    return std::ranges::find(run.findings, "drop-adjusted", &Finding::rule) != run.findings.end();
  };
  // Five miles, four drops of 15 s: half a second each is missing to the fast edge of E.
  CHECK(adjusted(miles));
  CHECK(miles.segments[0].motion->start == RunnerPaces(sub_three).at(Anchor::easy).fast);
  Wishes six = in_miles();
  six.laps = 6;
  const Workout longer = built("mile-drops", six);
  CHECK_FALSE(adjusted(longer));
  CHECK(longer.totals.distance->in_miles() == Approx(6));
  CHECK(mile_time(longer.segments[0].motion->start) - mile_time(longer.segments[5].motion->end) ==
        Approx(75));
  // Of fifteen miles with drops of 15 s the first would be a walk.
  Wishes fifteen = in_miles();
  fifteen.laps = 15;
  CHECK(built("mile-drops", fifteen).segments[0].motion->start ==
        RunnerPaces(sub_three).at(Anchor::easy).slow);
}

TEST_CASE("a drop that is asked for is not bent", "[build]") {
  Wishes wishes = in_miles();
  wishes.drop = PaceChange::per(Distance::miles(1), Duration(10));
  // T is 7:20 here, and the articles' own example comes out.
  const Workout run = built("mile-drops", wishes, {}, {Vdot(45.95)});
  std::vector<int> times;
  for (const Segment& segment : run.segments) {
    times.push_back(static_cast<int>(mile_time(segment.motion->start) + 0.5));
  }
  CHECK(times == std::vector<int>{480, 470, 460, 450, 440});
}

TEST_CASE("laps, and how long they are", "[build]") {
  Wishes wishes;
  wishes.laps = 12;
  const Workout laps = built("track-progression", wishes);
  REQUIRE(laps.segments.size() == 13);
  CHECK(laps.totals.distance->in_metres() == Approx(400 + 12 * 400));
  CHECK(laps.segments[12].label == "lap 12 of 12");
  CHECK(laps.segments[12].to == "5K");
  Wishes long_steps;
  long_steps.step = Distance::kilometres(2);
  CHECK(built("mile-drops", long_steps).segments.size() == 4);
  Wishes pieces;
  pieces.laps = 3;
  CHECK(built("race-10k", pieces).segments.size() == 5);
  CHECK_THROWS_AS(built("threshold", wishes), InputError);
}

TEST_CASE("steps come in whole pieces where another step can make up for it", "[build]") {
  Wishes wishes;
  wishes.total = Distance::kilometres(10);
  const Workout run = built("tempo-progression", wishes);
  for (std::size_t i = 1; i + 1 < run.segments.size(); ++i) CHECK(km(run.segments[i]) == Approx(1));
  CHECK(run.totals.distance->in_metres() == 10000);
}

TEST_CASE("a hold takes the place of the last piece", "[build]") {
  Wishes wishes;
  wishes.hold = Amount(Distance::kilometres(2));
  const Workout run = built("mile-drops", wishes);
  CHECK(km(run.segments.back()) == Approx(2));
  CHECK(run.segments.back().to == "T");
  CHECK(faster(run.segments.back().motion->start, run.segments[run.segments.size() - 2].motion->end));
  CHECK(run.totals.distance->in_kilometres() == 8);
}

TEST_CASE("a hold as a share of the total", "[build]") {
  Wishes wishes;
  wishes.hold = ShareOfTotal::percent(15);
  const Workout run = built("fast-finish", wishes);
  CHECK(run.segments.back().duration.count() == Approx(0.15 * 30 * 60));
  wishes.total = Distance::kilometres(10);
  CHECK(km(built("fast-finish", wishes).segments.back()) == Approx(1.5));
}

TEST_CASE("pickups with easy running in between", "[build]") {
  const Workout run = built("fartlek-progression");
  REQUIRE(run.segments.size() == 15);
  CHECK(run.segments[1].label == "pickup 1 of 7");
  CHECK(run.segments[1].duration == Minutes(1));
  CHECK_FALSE(run.segments[1].heart_rate);
  CHECK(run.segments[2].role == Role::float_);
  CHECK(run.segments[2].duration == Minutes(4));
  // Every five minutes.
  CHECK((run.segments[13].begin - run.segments[1].begin).count() == Approx(6 * 300));
  Wishes wishes;
  wishes.total = Distance::kilometres(8);
  const Workout far = built("fartlek-progression", wishes);
  CHECK(far.totals.distance->in_metres() == 8000);
  CHECK(far.segments[1].duration.count() == Approx(60));
}

TEST_CASE("the way back is as far, and the gain is exact", "[build]") {
  Wishes wishes;
  wishes.gain = Duration(45);
  wishes.total = Distance::kilometres(13.1);
  const Workout far = built("negative-split", wishes);
  CHECK(km(far.segments[0]) == Approx(6.55));
  CHECK((far.segments[0].duration - far.segments[1].duration).count() == Approx(45));
  wishes.total = Minutes(60);
  const Workout timed = built("negative-split", wishes);
  CHECK(timed.totals.duration == Minutes(60));
  CHECK(km(timed.segments[0]) == Approx(km(timed.segments[1])));
  CHECK((timed.segments[0].duration - timed.segments[1].duration).count() == Approx(45));
  CHECK_THROWS_AS(built("threshold", wishes), InputError);
  wishes.total = Distance::kilometres(2);
  wishes.gain = Minutes(3);
  CHECK_THROWS_AS(built("negative-split", wishes), InputError);
}

TEST_CASE("heat slows the paces, and nothing else", "[build]") {
  const Workout mild = built("threshold");
  const Workout slow = built("threshold", {}, hot());
  const double lost = mild.segments[2].motion->end.seconds_per_kilometre();
  const double ratio = slow.segments[2].motion->end.seconds_per_kilometre() / lost;
  CHECK(ratio > 1.045);
  CHECK(ratio < 1.06);
  CHECK(slow.totals.distance->in_metres() == 15000);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(slow.segments[i].motion->end_share == mild.segments[i].motion->end_share);
    CHECK(slow.segments[i].heart_rate->high == mild.segments[i].heart_rate->high);
    CHECK(slow.segments[i].effort.high == mild.segments[i].effort.high);
  }
  REQUIRE(slow.adjustments.size() == 4);
  CHECK(slow.adjustments.back().name == "T");
  CHECK(mild.adjustments.empty());
}

TEST_CASE("altitude slows T by about 10 s/mi at a mile high", "[build]") {
  Conditions high;
  high.altitude = Distance::feet(5260);
  const double slower = mile_time(built("threshold", {}, high).segments[2].motion->end) -
                        mile_time(built("threshold").segments[2].motion->end);
  CHECK(slower > 8);
  CHECK(slower < 12);
}

TEST_CASE("a hill finish is slower on the clock and as hard", "[build]") {
  Conditions conditions;
  conditions.hill_finish = Grade::percent(4);
  const Workout run = built("threshold", {}, conditions);
  REQUIRE(run.segments.size() == 4);
  const Segment& hill = run.segments.back();
  CHECK(hill.label == "hill");
  CHECK(hill.duration == Minutes(3));
  CHECK(hill.motion->grade == Grade::percent(4));
  CHECK(hill.motion->start_share == run.segments[2].motion->end_share);
  CHECK(faster(run.segments[2].motion->end, hill.motion->start));
  CHECK(run.totals.distance->in_metres() == 15000);
  CHECK_THROWS_AS(built("by-feel", {}, conditions), InputError);
}

TEST_CASE("it can be too hot", "[build]") {
  Conditions conditions;
  conditions.air = Air::with_dew_point(Temperature::celsius(39), Temperature::celsius(29));
  CHECK_THROWS_AS(built("threshold", {}, conditions), InputError);
  CHECK_NOTHROW(built("by-feel", {}, conditions));
}

TEST_CASE("runs by feel need no race", "[build]") {
  const Athlete anybody;
  const Workout walk = built("walk-jog-1", {}, {}, anybody);
  REQUIRE(walk.segments.size() == 3);
  CHECK_FALSE(walk.by_pace());
  CHECK_FALSE(walk.segments[1].motion);
  CHECK_FALSE(walk.segments[1].ceiling);
  CHECK(walk.segments[1].duration == Minutes(10));
  CHECK(walk.totals.load.session_rpe == Approx(70));
  CHECK_FALSE(walk.totals.load.rtss_like);
  // With one there is something not to exceed.
  CHECK(built("walk-jog-1").segments[1].ceiling == RunnerPaces(sub_three).at(Anchor::easy).fast);
  Wishes wishes;
  wishes.total = Minutes(36);
  wishes.cooldown = Amount(Minutes(6));
  const Workout longer = built("walk-jog-2", wishes, {}, anybody);
  CHECK(longer.segments.back().role == Role::cooldown);
  CHECK(longer.totals.duration == Minutes(36));
  wishes.total = Distance::kilometres(5);
  CHECK_THROWS_AS(built("walk-jog-1", wishes, {}, anybody), InputError);
  CHECK_THROWS_AS(built("threshold", {}, {}, anybody), InputError);
}

TEST_CASE("heart-rate zones in beats", "[build]") {
  Athlete athlete = sub_three;
  athlete.heart.maximum = HeartRate::per_minute(185);
  athlete.heart.resting = HeartRate::per_minute(50);
  const auto beats = [](const Segment& segment) {
    return std::pair(segment.beats->low.in_per_minute(), segment.beats->high.in_per_minute());
  };
  // With paces and without.
  Athlete no_race = athlete;
  no_race.vdot.reset();
  for (const Athlete& runner : {athlete, no_race}) {
    const Workout run = built("hr-zones", {}, {}, runner);
    REQUIRE(run.segments.size() == 3);
    CHECK(beats(run.segments[0]) == std::pair(131.0, 145.0));
    CHECK(beats(run.segments[1]) == std::pair(145.0, 158.0));
    CHECK(beats(run.segments[2]) == std::pair(158.0, 172.0));
    CHECK(run.by_pace() == runner.vdot.has_value());
  }
}
