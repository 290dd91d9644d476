#include "crescendo/crescendo.hpp"
#include "support/catch.hpp"
#include "support/command.hpp"

#include <cmath>

using namespace crescendo;
using namespace std::chrono_literals;

namespace {

const Race half{half_marathon_distance, 1h + 28min + 30s};

std::string typed(const std::vector<std::string>& words) { return test::run(words).out; }

}  // namespace

TEST_CASE("a plan in types is the plan in words", "[request]") {
  const Athlete athlete = athlete_of(half);
  CHECK(render_as("json", plan_for(athlete, Goal::threshold)) ==
        typed({"plan", "half", "1:28:30", "--goal", "threshold", "--json"}));
  CHECK(render_as("text", plan_for(athlete, Goal::marathon, {.units = Units::miles})) ==
        typed({"plan", "half", "1:28:30", "--goal", "marathon", "--units", "mi"}));
  // The umbrella header's own example.
  const Workout drops = plan_for(
      athlete, Catalogue().load("mile-drops"),
      {.wishes = {.total = Distance::miles(6), .warmup = Distance::miles(1)}, .units = Units::miles});
  CHECK(render_as("fit", drops) == typed({"plan", "half", "1:28:30", "--workout", "mile-drops", "--total",
                                          "6mi", "--warmup", "1mi", "--units", "mi", "--format", "fit"}));
}

TEST_CASE("a goal picks the workout by level and phase, in types as in words", "[request]") {
  const PlanOptions beginner{.wishes = {.level = Level::beginner}};
  CHECK(plan_for({}, Goal::base, beginner).id == "walk-jog-1");
  CHECK_THROWS_AS(plan_for({}, Goal::threshold), InputError);
  for (const std::string_view goal : goal_names) {
    INFO(goal);
    const Workout plan = plan_for(athlete_of(half), *word_in<Goal>(goal_names, goal),
                                  {.wishes = {.level = Level::advanced, .phase = Phase::base}});
    CHECK(render_as("json", plan) == typed({"plan", "half", "1:28:30", "--goal", std::string(goal), "--level",
                                            "advanced", "--phase", "base", "--json"}));
  }
}

TEST_CASE("a calendar needs the day, and a format a name", "[request]") {
  const Athlete athlete = athlete_of(half);
  CHECK_THROWS_AS(render_as("ics", plan_for(athlete, Goal::base)), InputError);
  const Workout dated = plan_for(athlete, Goal::base, {.date = parse_date("2027-03-14")});
  CHECK(render_as("ics", dated).find("DTSTART;VALUE=DATE:20270314") != std::string::npos);
  try {
    (void)render_as("jason", dated);
    FAIL("there is no such format");
  } catch (const InputError& error) {
    CHECK(error.first().message == "unknown format \"jason\"");
    CHECK(error.first().hint.find("json") != std::string::npos);
  }
}

TEST_CASE("no athlete comes of what is no result", "[request]") {
  const double not_a_number = std::nan("");
  const std::vector<Race> races = {
      {Distance::metres(0), 20min},
      {Distance::metres(-5000), 20min},
      {Distance::metres(not_a_number), 20min},
      {Distance::metres(1e300), 20min},
      {Distance::metres(5000), 0s},
      {Distance::metres(5000), -20min},
      {Distance::metres(5000), Duration(not_a_number)},
      {Distance::metres(5000), Duration(1e300)},
      {Distance::metres(5000), 12min},
      {Distance::metres(5000), 2h},
  };
  for (const Race& race : races) {
    INFO(race.distance.in_metres() << " m in " << race.time.count() << " s");
    CHECK_THROWS_AS(athlete_of(race), InputError);
  }
}

TEST_CASE("what no parser would have let through is refused in types too", "[request]") {
  const auto said = [](const Athlete& athlete, const PlanOptions& options) -> std::string {
    try {
      static_cast<void>(plan_for(athlete, Goal::threshold, options));
    } catch (const InputError& error) {
      return error.first().message;
    }
    return "";
  };
  const auto with = [](auto change) {
    Athlete athlete{.vdot = Vdot(50)};
    change(athlete);
    return athlete;
  };
  const auto bpm = [](double beats) { return HeartRate::per_minute(beats); };
  CHECK(said(with([](Athlete&) {}), {}).empty());
  CHECK(said(with([](Athlete& a) { a.vdot = Vdot(95); }), {}) == "a VDOT of 95 is outside 15 to 90");
  CHECK(said(with([](Athlete& a) { a.vdot = Vdot(-5); }), {}) == "a VDOT of -5 is outside 15 to 90");
  CHECK(said(with([](Athlete& a) { a.vdot = Vdot(std::nan("")); }), {}).find("VDOT of nan") !=
        std::string::npos);
  CHECK(said(with([&](Athlete& a) { a.heart.maximum = bpm(5); }), {}) ==
        "a maximal heart rate of 5 is outside 25 to 240 beats per minute");
  CHECK(!said(with([&](Athlete& a) { a.heart = {.maximum = bpm(150), .threshold = bpm(170)}; }), {}).empty());
  CHECK(said(with([](Athlete& a) { a.age = 7; }), {}) == "an age of 7 is outside 10 to 100");
  CHECK(!said(with([](Athlete& a) { a.weekly = Distance::kilometres(-3); }), {}).empty());
  const Athlete runner{.vdot = Vdot(50)};
  CHECK(!said(runner, {.conditions = {.altitude = Distance::metres(-9000)}}).empty());
  CHECK(!said(runner, {.conditions = {.altitude = Distance::metres(9000)}}).empty());
  CHECK(said(runner, {.wishes = {.laps = -3}}) == "-3 laps are outside 2 to 40");
  const Date no_day(std::chrono::year(2027), std::chrono::month(2), std::chrono::day(31));
  CHECK(said(runner, {.date = no_day}) == "there is no such day in the calendar");
}
