#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/render/format.hpp"
#include "support/catch.hpp"
#include "support/fit.hpp"

#include <array>
#include <cmath>

using namespace crescendo;

namespace {

using test::FitMessage;

struct File {
  std::vector<FitMessage> steps;
  FitMessage id;
  FitMessage workout;
};

File decoded(const Workout& workout, const RenderContext& context = {}) {
  const auto messages = test::decode_fit(format_named("fit")->plan(workout, context).bytes);
  REQUIRE(messages.size() > 2);
  return {{messages.begin() + 2, messages.end()}, messages[0], messages[1]};
}

Workout built(std::string_view id, double vdot, LengthUnit unit) {
  Wishes wishes;
  wishes.unit = unit;
  return build(Catalogue().load(id), {Vdot(vdot)}, wishes);
}

Pace pace_at(const Workout& workout, Distance at) {
  const Motion& motion = *segment_at(workout, at).motion;
  return motion.ramp().pace_after(at - motion.begin);
}

/// Millimetres a second are whole: a little of the band is rounded away.
constexpr PaceChange rounding = PaceChange::per(Distance::kilometres(1), Duration(0.6));

void require_band_around(const FitMessage& step, Pace pace) {
  const auto low = Speed::metres_per_second(step.numbers.at(5) / 1000.0);
  const auto high = Speed::metres_per_second(step.numbers.at(6) / 1000.0);
  REQUIRE(low < high);
  REQUIRE(faster(pace, pace_of(low).changed_by(rounding)));
  REQUIRE(faster(pace_of(high).changed_by(-rounding), pace));
}

void require_steps_of(const Workout& workout, const RenderContext& context) {
  const File file = decoded(workout, context);
  REQUIRE(file.workout.numbers.at(6) == file.steps.size());
  REQUIRE(file.steps.size() <= 50);
  std::uint32_t centimetres = 0;
  for (std::size_t i = 0; i < file.steps.size(); ++i) {
    const FitMessage& step = file.steps[i];
    REQUIRE(step.numbers.at(254) == i);
    REQUIRE(step.numbers.at(1) == 1);
    const auto middle = Distance::metres((centimetres + step.numbers.at(2) / 2.0) / 100.0);
    REQUIRE(step.numbers.at(3) == 0);
    require_band_around(step, pace_at(workout, middle));
    centimetres += step.numbers.at(2);
  }
  REQUIRE(std::abs(centimetres / 100.0 - workout.totals.distance->in_metres()) < 0.01);
}

constexpr PaceChange room = PaceChange::per(Distance::kilometres(1), Duration(10));

/// A run in so many pieces with a float behind each.
Workout with_pieces(std::size_t pieces, bool equal) {
  Workout run = built("threshold", 50, LengthUnit::kilometre);
  const Segment first = run.segments.front();
  run.segments.clear();
  Distance covered;
  for (std::size_t i = 0; i < pieces; ++i) {
    Segment& segment = run.segments.emplace_back(first);
    segment.role = i % 2 == 0 ? Role::target : Role::float_;
    const auto seconds = i % 2 == 1 ? 360.0 : equal ? 250.0 : 300.0 - static_cast<double>(i) / 50;
    const Pace pace = Pace::per_kilometre(Duration(seconds));
    segment.motion->begin = covered;
    segment.motion->distance = Distance::metres(equal ? 200 : 200 + static_cast<double>(i));
    segment.motion->start = segment.motion->end = pace;
    segment.motion->band = PaceRange::at(pace).widened(room, room);
    covered += segment.motion->distance;
  }
  run.totals.distance = covered;
  return run;
}

/// With what repeats as often as it does.
double metres_of(const File& file) {
  std::vector<double> lengths;
  double sum = 0;
  for (const FitMessage& step : file.steps) {
    const auto& numbers = step.numbers;
    const bool repeat = numbers.at(1) == 6;
    lengths.push_back(repeat ? 0 : numbers.at(2) / 100.0);
    sum += lengths.back();
    for (std::size_t i = repeat ? numbers.at(2) : lengths.size(); i < lengths.size(); ++i) {
      sum += lengths[i] * (numbers.at(4) - 1);
    }
  }
  return sum;
}

std::string told(const Workout& workout, const RenderContext& context = {}) {
  const Format& format = *format_named("fit");
  return left_out(format, rendered(format, workout, context), context);
}

}  // namespace

TEST_CASE("a watch gets all of the plan, in at most 50 steps, each around the plan's pace", "[render]") {
  const Catalogue catalogue;
  for (const std::string_view id : catalogue.ids()) {
    if (catalogue.load(id).needs_no_race()) continue;
    for (const double vdot : {15.0, 30.0, 45.0, 60.0, 75.0, 90.0}) {
      for (const Units units : {Units::kilometres, Units::miles}) {
        INFO(id << " at VDOT " << vdot);
        RenderContext context;
        context.units = units;
        context.target = WatchTarget::pace;
        require_steps_of(built(id, vdot, main_unit(units)), context);
      }
    }
  }
}

TEST_CASE("a long run with ramps gets longer steps, and says so", "[render]") {
  Wishes wishes;
  wishes.total = Amount(Distance::kilometres(100));
  const Workout run = build(Catalogue().load("threshold"), {Vdot(50)}, wishes);
  require_steps_of(run, {});
  CHECK(told(run).find("longer than usual since a watch takes 50") != std::string::npos);
}

TEST_CASE("a ramp begins and ends with its own paces", "[render]") {
  const Workout run = built("threshold", 53.5, LengthUnit::kilometre);
  const File file = decoded(run);
  const auto middle = [](const FitMessage& step) {
    const auto pace = [&step](unsigned field) { return 1e6 / step.numbers.at(field); };
    return (pace(5) + pace(6)) / 2;
  };
  CHECK(middle(file.steps.front()) ==
        Approx(run.segments.front().motion->start.seconds_per_kilometre()).margin(0.1));
  CHECK(middle(file.steps.back()) ==
        Approx(run.segments.back().motion->end.seconds_per_kilometre()).margin(0.1));
}

TEST_CASE("pieces that are alike become repeats", "[render]") {
  const Workout run = with_pieces(80, true);
  const File file = decoded(run);
  REQUIRE(file.steps.size() == 3);
  CHECK(file.workout.numbers.at(6) == 3);
  const auto& repeat = file.steps[2].numbers;
  CHECK(repeat.at(1) == 6);
  CHECK(repeat.at(2) == 0);
  CHECK(repeat.at(4) == 40);
  CHECK(told(run) == "fit leaves out heart rates, effort and guidance; 80 steps become 3 with repeats");
}

TEST_CASE("rounds that are too many are taken together, each role by itself", "[render]") {
  for (const std::size_t pieces : {52U, 80U, 1000U}) {
    const Workout run = with_pieces(pieces, false);
    const File file = decoded(run);
    CHECK(file.steps.size() <= 50);
    CHECK(file.steps.size() > 40);
    CHECK(metres_of(file) == Approx(run.totals.distance->in_metres()).margin(1));
    CHECK(told(run).find("rounds are taken together") != std::string::npos);
    for (const FitMessage& step : file.steps) {
      if (step.numbers.at(1) == 6) continue;
      // Nothing of a float's pace in a pickup.
      const bool floating = step.numbers.at(7) == 1;
      CHECK((step.numbers.at(6) < 3000) == floating);
    }
  }
}

TEST_CASE("the long fartlek of a watch keeps its pickups", "[render]") {
  Wishes wishes;
  wishes.total = Amount(Distance::kilometres(40));
  const Workout run = build(Catalogue().load("fartlek-progression"), {Vdot(50)}, wishes);
  REQUIRE(run.segments.size() > 50);
  const File file = decoded(run);
  CHECK(file.steps.size() <= 50);
  CHECK(metres_of(file) == Approx(40000).margin(1));
}

TEST_CASE("what is no round is put together in the end", "[render]") {
  Workout run = with_pieces(1000, false);
  for (std::size_t i = 0; i < run.segments.size(); ++i) {
    run.segments[i].role = std::array{Role::easy, Role::build, Role::target}[i * i % 7 % 3];
  }
  const File file = decoded(run);
  CHECK(file.steps.size() <= 50);
  CHECK(metres_of(file) == Approx(run.totals.distance->in_metres()).margin(1));
}

TEST_CASE("only what is alike is repeated", "[render]") {
  Workout run = with_pieces(60, true);
  double beats = 110;
  for (Segment& segment : run.segments) {
    segment.beats = BpmBand{HeartRate::per_minute(beats), HeartRate::per_minute(beats + 8)};
    beats += 1;
  }
  RenderContext by_heart;
  by_heart.target = WatchTarget::heart_rate;
  const File file = decoded(run, by_heart);
  CHECK(file.steps.size() <= 50);
  CHECK(file.steps.size() > 40);
}

TEST_CASE("ramps that there is no room for are told", "[render]") {
  Workout run = with_pieces(40, false);
  for (Segment& segment : run.segments) segment.motion->end = segment.motion->start.changed_by(-room);
  CHECK(decoded(run).steps.size() == 50);
  CHECK(told(run).find("30 ramps become one step each") != std::string::npos);
}

TEST_CASE("each step of a ramp is inside the band of the one before", "[render]") {
  Workout run = built("threshold", 50, LengthUnit::kilometre);
  run.segments.resize(1);
  run.totals.distance = run.segments[0].motion->distance = Distance::kilometres(1);
  const File file = decoded(run);
  for (std::size_t i = 1; i < file.steps.size(); ++i) {
    const double middle = 1e6 * (0.5 / file.steps[i].numbers.at(5) + 0.5 / file.steps[i].numbers.at(6));
    CHECK(middle > 1e6 / file.steps[i - 1].numbers.at(6) - 0.2);
  }
}

TEST_CASE("steps end by time where that is asked for", "[render]") {
  const Workout run = built("fartlek-progression", 45, LengthUnit::kilometre);
  RenderContext by_time;
  by_time.steps_by = StepsBy::time;
  const File file = decoded(run, by_time);
  CHECK(file.steps[1].numbers.at(1) == 0);
  CHECK(file.steps[1].numbers.at(2) == 60000);
}

TEST_CASE("a target that the plan has no numbers for is told", "[render]") {
  RenderContext by_heart;
  by_heart.target = WatchTarget::heart_rate;
  const Workout run = built("fartlek-progression", 45, LengthUnit::kilometre);
  CHECK(told(run, by_heart).find("7 of 15 segments are open") != std::string::npos);
}

TEST_CASE("the same plan is the same file, and another one has another number", "[render]") {
  const Workout run = built("threshold", 50, LengthUnit::kilometre);
  const Format& format = *format_named("fit");
  CHECK(format.plan(run, {}).bytes == format.plan(run, {}).bytes);
  const auto serial = [](const Workout& workout) { return decoded(workout).id.numbers.at(3); };
  CHECK(serial(run) != serial(built("threshold", 50.1, LengthUnit::kilometre)));
  Workout tomorrow = run;
  tomorrow.date = parse_date("2027-03-15");
  CHECK(serial(run) != serial(tomorrow));
  // Midnight in Greenwich, from 1989-12-31 on: 1804982400 - 631065600.
  CHECK(decoded(tomorrow).id.numbers.at(4) == 1173916800U + 86400U);
}

TEST_CASE("watches get texts of any kind, cut", "[render]") {
  const std::string flood(5000, 'x');
  for (const std::string& name : {std::string("\"<b>&'</b>\", a\nb"), std::string("🏃🏃🏃🏃🏃🏃🏃🏃🏃🏃"),
                                  std::string("ריצה קלה ואז מהר יותר ויותר"), flood}) {
    Workout run = built("threshold", 50, LengthUnit::kilometre);
    run.name = run.segments[0].label = run.segments[0].cue = name;
    const File file = decoded(run);
    CHECK(name.starts_with(file.workout.texts.at(8)));
    CHECK(file.workout.texts.at(8).size() <= 31);
    CHECK(file.workout.texts.at(8).size() >= std::min<std::size_t>(name.size(), 28));
    CHECK(file.steps[0].texts.at(0).size() <= 15);
    CHECK(file.steps[9].texts.at(0).ends_with(" 10/10"));
    CHECK(file.steps[0].texts.at(8).size() <= 199);
  }
}
