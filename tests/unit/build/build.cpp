#include "crescendo/build/build.hpp"

#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/catalogue/reader.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "support/catch.hpp"
#include "support/example.hpp"

#include <algorithm>
#include <cmath>

using namespace crescendo;

namespace {

const Athlete sub_three{Vdot(53.534127), {}, PaceRules::book};

Workout built(std::string_view id, const Wishes& wishes = {}, const Athlete& athlete = sub_three) {
  return build(Catalogue().load(id), athlete, wishes);
}

double km(const Segment& segment) { return segment.motion->distance.in_kilometres(); }

bool has(const Workout& workout, std::string_view rule) {
  return std::ranges::find(workout.findings, rule, &Finding::rule) != workout.findings.end();
}

}  // namespace

TEST_CASE("the threshold run of the article", "[build]") {
  const Workout run = built("threshold");
  REQUIRE(run.segments.size() == 3);
  for (const Segment& segment : run.segments) CHECK(segment.motion->distance.in_metres() == 5000);
  CHECK(run.totals.distance->in_metres() == 15000);
  CHECK(run.segments[0].motion->start.seconds_per_kilometre() == Approx(316.4366).margin(0.01));
  CHECK(run.segments[0].motion->end.seconds_per_kilometre() == Approx(267.5467).margin(0.01));
  CHECK(run.segments[2].motion->end.seconds_per_kilometre() == Approx(241.6).margin(0.1));
  CHECK(run.segments[1].motion->start == run.segments[0].motion->end);
  CHECK(run.segments[2].to == "T");
  CHECK(run.findings.empty());
}

TEST_CASE("miles have a form of their own", "[build]") {
  Wishes wishes;
  wishes.unit = LengthUnit::mile;
  CHECK(built("threshold", wishes).totals.distance->in_miles() == Approx(9));
  CHECK(built("vo2max", wishes).totals.distance->in_miles() == Approx(7));
  CHECK(built("race-marathon", wishes).totals.distance->in_miles() == Approx(18));
}

TEST_CASE("a total is met exactly, in distance or in time", "[build]") {
  Wishes wishes;
  wishes.total = Distance::kilometres(10);
  const Workout far = built("threshold", wishes);
  CHECK(far.totals.distance->in_metres() == 10000);
  CHECK(km(far.segments[0]) == Approx(3.3));
  CHECK(km(far.segments[1]) == Approx(3.4));
  CHECK(km(far.segments[2]) == Approx(3.3));
  wishes.total = Minutes(50);
  const Workout longer = built("threshold", wishes);
  CHECK(longer.totals.duration == Minutes(50));
  CHECK(longer.segments[0].duration == Duration(Minutes(18)));
  wishes.total = Distance::kilometres(10);
  const Workout base = built("base", wishes);
  CHECK(km(base.segments[0]) == Approx(8));
  CHECK(km(base.segments[1]) == Approx(2));
}

TEST_CASE("hold adds time at the target, inside the total", "[build]") {
  Wishes wishes;
  wishes.hold = Amount(Minutes(10));
  const Workout run = built("threshold", wishes);
  REQUIRE(run.segments.size() == 4);
  CHECK(run.segments[3].duration == Duration(Minutes(10)));
  CHECK(run.segments[3].motion->start == run.segments[2].motion->end);
  CHECK(run.segments[3].motion->end == run.segments[2].motion->end);
  CHECK(run.totals.distance->in_metres() == 15000);

  const Workout base = built("base", wishes);
  REQUIRE(base.segments.size() == 2);
  CHECK(base.segments[1].duration == Duration(Minutes(10)));
  CHECK(base.totals.duration == Minutes(60));

  wishes.hold = LeaveOut{};
  CHECK_THROWS_AS(built("base", wishes), InputError);
  CHECK(built("threshold", wishes).segments.size() == 3);
}

TEST_CASE("warm-up and cool-down are set, added or dropped", "[build]") {
  Wishes wishes;
  wishes.warmup = Amount(Distance::kilometres(2));
  wishes.cooldown = Amount(Minutes(10));
  const Workout around = built("threshold", wishes);
  REQUIRE(around.segments.size() == 5);
  CHECK(around.segments.front().role == Role::warmup);
  CHECK(km(around.segments.front()) == Approx(2));
  CHECK(around.segments.back().duration == Duration(Minutes(10)));
  CHECK(km(around.segments[1]) == Approx(5));
  CHECK_FALSE(faster(around.segments[0].motion->end, around.segments[1].motion->start));

  Wishes without;
  without.warmup = LeaveOut{};
  without.cooldown = LeaveOut{};
  const Workout bare = built("race-5k", without);
  CHECK(bare.segments.size() == 3);
  CHECK(bare.totals.distance->in_kilometres() == Approx(3));

  Wishes set;
  set.cooldown = Amount(Distance::kilometres(1));
  CHECK(built("race-5k", set).totals.distance->in_kilometres() == Approx(7));
  set.total = Distance::kilometres(10);
  const Workout fixed = built("race-5k", set);
  CHECK(fixed.totals.distance->in_kilometres() == 10);
  CHECK(km(fixed.segments.back()) == Approx(1));
}

TEST_CASE("of a step in pieces the last one becomes the hold", "[build]") {
  Wishes wishes;
  wishes.hold = Amount(Distance::kilometres(2));
  wishes.total = Distance::kilometres(14);
  const Workout run = built("race-10k", wishes);
  // 5 and 2 km easy and five steps of 1 km, which share 12 km, and the hold.
  REQUIRE(run.segments.size() == 8);
  const Segment& hold = run.segments[6];
  CHECK(km(hold) == Approx(2));
  CHECK(hold.to == "10K");
  CHECK(faster(hold.motion->start, run.segments[5].motion->end));
  CHECK(km(run.segments[5]) == Approx(1));
  CHECK(run.segments[2].to.starts_with("M-"));
  CHECK(built("race-5k", {.hold = Amount(Minutes(8))}).segments[3].label == "hold");
}

TEST_CASE("wishes that do not fit are refused", "[build]") {
  Wishes wishes;
  wishes.total = Distance::kilometres(8);
  wishes.hold = Amount(Distance::kilometres(8));
  CHECK_THROWS_AS(built("threshold", wishes), InputError);
  wishes.hold = Amount(Hours(2));
  CHECK_THROWS_AS(built("threshold", wishes), InputError);
  wishes.hold = Amount(Duration(1));
  CHECK_THROWS_AS(built("threshold", wishes), InputError);
  wishes.hold = {};
  wishes.total = Distance::metres(900);
  CHECK_THROWS_AS(built("threshold", wishes), InputError);
  wishes.total = Hours(25);
  CHECK_THROWS_AS(built("threshold", wishes), InputError);
}

TEST_CASE("a slow runner is not sent out for three hours", "[build]") {
  const Workout slow = built("threshold", {}, {Vdot(20), {}, PaceRules::book});
  CHECK(slow.totals.duration <= Minutes(100));
  CHECK(slow.totals.duration > Minutes(70));
  const double whole = slow.totals.distance->in_kilometres();
  CHECK(whole == Approx(std::round(whole)));
  CHECK(has(slow, "shortened"));
  Wishes wishes;
  wishes.total = Distance::kilometres(15);
  const Workout insists = built("threshold", wishes, {Vdot(20), {}, PaceRules::book});
  CHECK(insists.totals.distance->in_metres() == 15000);
  CHECK_FALSE(has(insists, "shortened"));
}

TEST_CASE("a total beyond what the workout is made for is built, and said", "[build]") {
  Wishes wishes;
  wishes.total = Distance::kilometres(40);
  CHECK(has(built("threshold", wishes), "unusual-total"));
  wishes.total = Distance::kilometres(2);
  CHECK(has(built("threshold", wishes), "unusual-total"));
  wishes.total = Distance::kilometres(14);
  CHECK_FALSE(has(built("threshold", wishes), "unusual-total"));
}

TEST_CASE("targets change places where this runner's paces do", "[build]") {
  const std::string text = test::example_with("\"to\": \"M\"", "\"to\": \"T\"");
  std::string ten = text;
  ten.replace(ten.rfind("\"to\": \"T\""), 9, "\"to\": \"10K\"");
  const Template workout = read_template("example", "example.json", ten);
  const Workout fast = build(workout, sub_three, {});
  CHECK_FALSE(has(fast, "targets-reordered"));
  CHECK(fast.segments.back().to == "10K");
  // At VDOT 25 a 10K takes longer than the hour that T can be held for.
  const Workout slow = build(workout, {Vdot(25), {}, PaceRules::book}, {});
  CHECK(has(slow, "targets-reordered"));
  CHECK(slow.segments.front().to == "10K");
  CHECK(slow.segments.back().to == "T");
  CHECK_FALSE(faster(slow.segments.back().motion->start, slow.segments.back().motion->end));
}

TEST_CASE("a hold behind targets that changed places is at the fastest", "[build]") {
  std::string text = test::example_with("\"to\": \"M\"", "\"to\": \"T\"");
  text.replace(text.rfind("\"to\": \"T\""), 9, "\"to\": \"10K\"");
  const Template workout = read_template("example", "example.json", text);
  Wishes wishes;
  wishes.hold = Amount(Minutes(10));
  const Workout run = build(workout, {Vdot(25), {}, PaceRules::book}, wishes);
  const Segment& hold = run.segments.back();
  CHECK(hold.motion->start == hold.motion->end);
  CHECK(hold.to == "T");
  CHECK(hold.duration == Duration(Minutes(10)));
}

TEST_CASE("where the online rules have easy faster than M, there is no plan", "[build]") {
  CHECK_THROWS_AS(built("threshold", {}, {Vdot(25), {}, PaceRules::online}), InputError);
  CHECK_NOTHROW(built("threshold", {}, {Vdot(28), {}, PaceRules::online}));
}

TEST_CASE("a shortened default is whole, whatever is left out of it", "[build]") {
  for (const std::string_view id : {"race-10k", "race-half", "race-marathon"}) {
    Wishes wishes;
    wishes.cooldown = LeaveOut{};
    const double total = built(id, wishes, {Vdot(16), {}, PaceRules::book}).totals.distance->in_kilometres();
    CHECK(total == Approx(std::round(total)));
    wishes.warmup = Amount(Distance::kilometres(2));
    const double longer = built(id, wishes, {Vdot(16), {}, PaceRules::book}).totals.distance->in_kilometres();
    CHECK(longer == Approx(std::round(longer)));
  }
  CHECK(has(built("race-marathon", {}, {Vdot(15), {}, PaceRules::book}), "unusual-total"));
}

TEST_CASE("drops are whole pieces, each faster than the one before", "[build]") {
  const Workout run = built("race-5k");
  REQUIRE(run.segments.size() == 5);
  for (std::size_t i = 1; i < 3; ++i) {
    CHECK(km(run.segments[i]) == Approx(1));
    CHECK(change(run.segments[i].motion->end, run.segments[i + 1].motion->start)
              .over(Distance::kilometres(1))
              .count() == Approx(-4));
  }
  CHECK(run.segments[3].to == "T-8s/km");
}

TEST_CASE("a pace that nobody can run is refused, and not planned", "[build]") {
  const Template workout =
      read_template("example", "example.json", test::example_with("\"to\": \"T\"", "\"to\": \"T-60s/km\""));
  CHECK_NOTHROW(build(workout, {Vdot(35), {}, PaceRules::book}, {}));
  CHECK_THROWS_AS(build(workout, {Vdot(80), {}, PaceRules::book}, {}), InputError);
}

TEST_CASE("a run of wished parts alone has their sum for a total", "[build]") {
  std::string text = test::example_with("\"from\": \"E\", \"to\": \"M\"", "\"at\": \"E\"");
  text.replace(text.find("\"easy\""), 6, "\"warmup\"");
  text.replace(text.find("\"to\": \"T\""), 9, "\"at\": \"T\"");
  const Template workout = read_template("example", "example.json", text);
  Wishes wishes;
  wishes.warmup = Amount(Minutes(10));
  wishes.hold = Amount(Minutes(10));
  const Workout run = build(workout, sub_three, wishes);
  CHECK(run.totals.duration.count() == Approx(1200));
  wishes.total = Duration(1200.9);
  CHECK_THROWS_AS(build(workout, sub_three, wishes), InputError);
}

TEST_CASE("what to do afterwards depends on how hard it was", "[build]") {
  CHECK(built("threshold").guidance.after.find("a hard day") != std::string::npos);
  CHECK(built("base").guidance.after.find("no hard run") != std::string::npos);
}

TEST_CASE("heart rate only where there is time for it", "[build]") {
  Wishes wishes;
  wishes.total = Distance::kilometres(4);
  for (const Segment& segment : built("race-10k", wishes).segments) {
    CHECK(segment.heart_rate.has_value() == (segment.duration >= Duration(Minutes(3))));
  }
}
