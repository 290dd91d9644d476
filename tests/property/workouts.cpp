// What must always hold, for every VDOT from 15.0 to 90.0 and every workout.

#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/check/check.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/physiology/event.hpp"
#include "crescendo/physiology/race.hpp"
#include "crescendo/physiology/training_paces.hpp"
#include "support/catch.hpp"
#include "support/flaw.hpp"
#include "support/property.hpp"

#include <algorithm>
#include <array>
#include <cmath>

using namespace crescendo;
using test::flaw;

namespace {

std::vector<double> all_vdots() {
  std::vector<double> result;
  for (int tenths = 150; tenths <= 900; ++tenths) result.push_back(tenths / 10.0);
  return result;
}

std::vector<Template> all_workouts() {
  const Catalogue catalogue;
  std::vector<Template> result;
  for (const std::string_view id : catalogue.ids()) result.push_back(catalogue.load(id));
  return result;
}

double seconds_slower(Pace from, Pace to) { return change(from, to).over(Distance::kilometres(1)).count(); }

}  // namespace

TEST_CASE("paces are in order for every VDOT", "[property]") {
  for (const double value : all_vdots()) {
    INFO(value);
    const Vdot vdot(value);
    const TrainingPaces paces = training_paces(vdot);
    CHECK(faster(paces.easy.fast, paces.easy.slow));
    CHECK(faster(paces.moderate, paces.easy.fast));
    CHECK(faster(paces.marathon, paces.moderate));
    CHECK(faster(equivalent_pace(vdot, half_marathon_distance), paces.marathon));
    CHECK(faster(paces.threshold, paces.marathon));
    CHECK(faster(paces.interval, paces.threshold));
    CHECK(faster(paces.repetition, paces.interval));
    Pace shorter = equivalent_pace(vdot, Distance::metres(400));
    for (double metres = 500; metres < 100000; metres *= 1.2) {
      const Pace longer = equivalent_pace(vdot, Distance::metres(metres));
      CHECK(faster(shorter, longer));
      shorter = longer;
    }
  }
}

TEST_CASE("T lies between 10K and half-marathon pace for VDOT 30 to 70", "[property]") {
  for (double value = 30; value <= 70; value += 0.5) {
    INFO(value);
    const Pace threshold = training_paces(Vdot(value)).threshold;
    CHECK_FALSE(faster(threshold, equivalent_pace(Vdot(value), Distance::kilometres(10.3))));
    CHECK(faster(threshold, equivalent_pace(Vdot(value), half_marathon_distance)));
  }
}

TEST_CASE("an equivalent time leads back to the VDOT, nearly", "[property]") {
  // The table's regression is not the exact inverse of the cost equation: half a point at the worst.
  test::property("VDOT and race time", [] {
    const double value = *rc::gen::inRange(1500, 9000) / 100.0;
    const Distance distance = Distance::metres(*rc::gen::inRange(800, 60000));
    const Duration time = equivalent_time(Vdot(value), distance);
    RC_ASSERT(std::abs(vdot_of({distance, time}).value() - value) < 0.6);
    // And the solver's own equation holds.
    const Speed speed = speed_for(sustainable_share(time) * Vdot(value));
    RC_ASSERT(std::abs((speed * time) / distance - 1) < 1e-10);
  });
}

TEST_CASE("every workout holds together for every VDOT", "[property]") {
  for (const Template& workout : all_workouts()) {
    for (const double value : all_vdots()) {
      for (const LengthUnit unit : {LengthUnit::kilometre, LengthUnit::mile}) {
        Wishes wishes;
        wishes.unit = unit;
        const Workout run = build(workout, {Vdot(value)}, wishes);
        INFO(workout.id << " at VDOT " << value);
        REQUIRE(flaw(run, wishes) == "");
        // The run starts easy, and is not too long by default.
        const Segment& first = run.segments.front();
        if (first.motion && !first.zone) {
          REQUIRE_FALSE(seconds_slower(first.motion->start, training_paces(Vdot(value)).easy.fast) > 1e-6);
        }
        REQUIRE(run.totals.duration <= workout.total.time_limit.value_or(Hours(2)) + Duration(1e-6));
        // Nothing that is built in is against the rules.
        for (const Finding& finding : check(run, unit)) {
          INFO(finding.rule << ": " << finding.message);
          REQUIRE(finding.severity != Severity::error);
        }
      }
    }
  }
}

TEST_CASE("every workout holds together at its smallest and largest", "[property]") {
  for (const Template& workout : all_workouts()) {
    for (double value = 15; value <= 90; value += 2.5) {
      for (const LengthUnit unit : {LengthUnit::kilometre, LengthUnit::mile}) {
        for (const Amount& total : {workout.total.smallest.in(unit), workout.total.largest.in(unit)}) {
          Wishes wishes;
          wishes.unit = unit;
          wishes.total = total;
          INFO(workout.id << " at VDOT " << value);
          const Workout run = build(workout, {Vdot(value)}, wishes);
          REQUIRE(flaw(run, wishes) == "");
          // What builds up to a pace gets there.
          const Segment& finish = finish_of(run);
          const auto target = anchor_named(finish.to);
          if (target && !finish.zone && finish.motion && *target != Anchor::easy && run.findings.empty()) {
            REQUIRE(finish.motion->end == RunnerPaces(Vdot(value), PaceRules::book).at(*target).fast);
          }
        }
      }
    }
  }
}

namespace {

Wish any_wish(int longest) {
  switch (*rc::gen::inRange(0, 5)) {
    case 0:
      return LeaveOut{};
    case 1:
      return Amount(Distance::metres(*rc::gen::inRange(100, longest)));
    case 2:
      return Amount(Duration(*rc::gen::inRange(60, longest)));
    default:
      return AsWritten{};
  }
}

std::optional<Amount> any_total() {
  switch (*rc::gen::inRange(0, 3)) {
    case 0:
      return Distance::metres(*rc::gen::inRange(40000, 90000));
    case 1:
      return Duration(*rc::gen::inRange(7000, 20000));
    default:
      return std::nullopt;
  }
}

/// Mostly nothing, so that not all of them come together.
template <class Make>
auto seldom(const Make& make) -> std::optional<decltype(make())> {
  return *rc::gen::inRange(0, 12) == 0 ? std::optional(make()) : std::nullopt;
}

Wishes any_wishes() {
  Wishes wishes;
  wishes.unit = static_cast<LengthUnit>(*rc::gen::inRange(0, 2));
  wishes.total = any_total();
  wishes.hold = any_wish(2000);
  if (*rc::gen::inRange(0, 5) == 0) wishes.hold = ShareOfTotal::percent(*rc::gen::inRange(1, 60));
  wishes.warmup = any_wish(2000);
  wishes.cooldown = any_wish(2000);
  wishes.drop =
      seldom([] { return PaceChange::per(Distance::kilometres(1), Duration(*rc::gen::inRange(1, 10))); });
  wishes.laps = seldom([] { return *rc::gen::inRange(2, 15); });
  wishes.step = seldom([] { return Amount(Distance::metres(*rc::gen::inRange(200, 3000))); });
  wishes.gain = seldom([] { return Duration(*rc::gen::inRange(1, 90)); });
  return wishes;
}

Conditions any_conditions() {
  Conditions conditions;
  conditions.air = seldom([] {
    const int temperature = *rc::gen::inRange(-10, 40);
    return Air::with_dew_point(Temperature::celsius(temperature),
                               Temperature::celsius(std::min(temperature - 2, 25)));
  });
  conditions.altitude = seldom([] { return Distance::metres(*rc::gen::inRange(0, 5000)); });
  conditions.hill_finish = seldom([] { return Grade::percent(*rc::gen::inRange(1, 15)); });
  return conditions;
}

/// What may rightly be refused: parts that do not fit into the total or the workout, and great heat.
bool is_a_good_reason(std::string_view message) {
  constexpr std::array<std::string_view, 16> reasons = {
      "leaves too little",   "no progression",        "is run by effort",    "not run in steps",
      "no way back",         "could not hold",        "do not make a total", "hill finish needs a pace",
      "too hot to run hard", "is no training run",    "too short to gain",   "slower than a walk",
      "takes no hold",       "no room for two steps", "too short to run",    "more than 400 steps"};
  return std::ranges::any_of(reasons,
                             [&](std::string_view reason) { return message.find(reason) != message.npos; });
}

}  // namespace

TEST_CASE("every workout holds together under any wishes", "[property]") {
  const auto workouts = all_workouts();
  test::property("any runner, any wishes", [&] {
    const Template& workout = workouts[*rc::gen::inRange<std::size_t>(0, workouts.size())];
    const auto rules = static_cast<PaceRules>(*rc::gen::inRange(0, 2));
    // By the online rules there is no progression below VDOT 27; the builder refuses.
    const int lowest = rules == PaceRules::book ? 1500 : 2750;
    Athlete athlete{Vdot(*rc::gen::inRange(lowest, 9001) / 100.0), {}, rules};
    athlete.heart.maximum = seldom([] { return HeartRate::per_minute(*rc::gen::inRange(150, 210)); });
    const Wishes wishes = any_wishes();
    const Conditions conditions = any_conditions();
    try {
      const Workout run = build(workout, athlete, wishes, conditions);
      RC_ASSERT(flaw(run, wishes) == "");
      RC_TAG("built");
    } catch (const InputError& error) {
      INFO(error.first().message);
      RC_ASSERT(is_a_good_reason(error.first().message));
      RC_ASSERT(!error.first().hint.empty());
      RC_TAG("refused");
    }
  });
}
