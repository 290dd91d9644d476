#include "crescendo/workout/workout.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/workout/course.hpp"
#include "crescendo/workout/ramp.hpp"
#include "crescendo/workout/template.hpp"
#include "support/catch.hpp"

using namespace crescendo;

namespace {

Pace pace(double seconds) { return Pace::per_kilometre(Duration(seconds)); }

}  // namespace

TEST_CASE("a ramp is linear in pace over distance", "[workout]") {
  const Ramp ramp(pace(270), pace(240), Distance::kilometres(5));
  CHECK(ramp.duration().count() == Approx(255 * 5));
  CHECK(ramp.pace_after(Distance::kilometres(2.5)).seconds_per_kilometre() == Approx(255));
  CHECK(ramp.time_for(Distance::kilometres(5)).count() == Approx(ramp.duration().count()));
  CHECK(ramp.time_for(Distance::kilometres(2.5)).count() == Approx(262.5 * 2.5));
}

TEST_CASE("the time that a segment spends from an intensity on", "[workout]") {
  const Vdot vdot(50);
  const auto share = [&](double seconds) { return share_at(speed_of(pace(seconds)), vdot); };
  Segment segment{};
  segment.motion = Motion{
      {}, Distance::kilometres(5), pace(270), pace(240), PaceRange::at(pace(250)), share(270), share(240),
      {}};
  segment.duration = segment.motion->ramp().duration();
  CHECK(time_at_least(segment, share(255), vdot).count() == Approx(247.5 * 2.5));
  CHECK(time_at_least(segment, share(280), vdot) == segment.duration);
  CHECK(time_at_least(segment, share(270), vdot) == segment.duration);
  CHECK(time_at_least(segment, share(239), vdot).count() == 0);
  // Slowed by a tenth, it is as hard as before for as much of the way.
  segment.motion->start = pace(297);
  segment.motion->end = pace(264);
  segment.duration = segment.motion->ramp().duration();
  CHECK(time_at_least(segment, share(255), vdot).count() == Approx(247.5 * 2.5 * 1.1));
}

TEST_CASE("extents", "[workout]") {
  CHECK(std::get<ShareOfTotal>(parse_extent("1/3")).fraction() == Approx(1.0 / 3));
  CHECK(std::get<ShareOfTotal>(parse_extent("80%")).fraction() == Approx(0.8));
  CHECK(std::holds_alternative<Rest>(parse_extent("rest")));
  CHECK(std::get<Duration>(parse_extent("45min")) == Minutes(45));
  CHECK(std::get<Distance>(parse_extent("400m")).in_metres() == Approx(400));
  for (const char* bad : {"0%", "110%", "4/3", "1/0", "", "1/", "%", "a/3", "1/3x"}) {
    INFO(bad);
    CHECK_THROWS_AS(parse_extent(bad), InputError);
  }
  CHECK(extent_text(parse_extent("1/4000000000"), LengthUnit::kilometre) == "2.5e-08%");
  CHECK(extent_text(parse_extent("1/3"), LengthUnit::kilometre) == "1/3");
  CHECK(extent_text(parse_extent("80%"), LengthUnit::kilometre) == "80%");
  CHECK(extent_text(parse_extent("50%"), LengthUnit::kilometre) == "50%");
}

TEST_CASE("targets", "[workout]") {
  CHECK(parse_target("T").anchor == Anchor::threshold);
  CHECK(parse_target("T+15s/mi").offset.over(Distance::miles(1)).count() == Approx(15));
  CHECK(parse_target("10K-5s/km").offset.over(Distance::kilometres(1)).count() == Approx(-5));
  for (const char* bad : {"t", "", "T+", "T+15", "T*2", "tempo", "T+15s/m"}) {
    INFO(bad);
    CHECK_THROWS_AS(parse_target(bad), InputError);
  }
}

TEST_CASE("where a step starts and ends", "[workout]") {
  const RunnerPaces paces(Vdot(50), PaceRules::book);
  const PaceRange easy = paces.at(Anchor::easy);
  const PerUnit<Extent> some{Rest{}, Rest{}};
  const auto leg = [&](Role role, const Course& course, std::optional<Mark> before = {}) {
    const Step step{role, some, course, ""};
    const Shape shape =
        shape_of(step, Distance::kilometres(3), Pace::per_kilometre(Minutes(5)), LengthUnit::kilometre);
    return leg_of(step, shape, before, paces, LengthUnit::kilometre);
  };
  CHECK(leg(Role::easy, Steady{parse_target("E")}).start.pace == easy.middle());
  CHECK(leg(Role::warmup, Steady{parse_target("E")}).start.pace == easy.slow);
  CHECK(leg(Role::cooldown, Steady{parse_target("E")}).end.pace == easy.slow);
  const Leg glide = leg(Role::easy, Glide{parse_target("E"), parse_target("M")});
  CHECK(glide.start.pace == easy.slow);
  CHECK(glide.end.pace == paces.training().marathon);
  CHECK(leg(Role::build, Glide{{}, parse_target("T")}, glide.end).start.name == "M");
  CHECK(leg(Role::build, Glide{{}, parse_target("T")}).start.pace == easy.slow);

  const PerUnit<PaceChange> drop{parse_pace_change("4s/km", "drop"), parse_pace_change("10s/mi", "drop")};
  const Leg down = leg(Role::target, Stairs{parse_target("T"), {}, drop, {3, 2}, {}, {}});
  CHECK(down.pieces == 3);
  CHECK(down.end.name == "T-8s/km");
  CHECK(change(down.start.pace, down.end.pace).over(Distance::kilometres(1)).count() == Approx(-8));
  const Leg up_to = leg(Role::target, Stairs{{}, parse_target("T"), drop, {3, 2}, {}, {}});
  CHECK(up_to.end.pace == paces.training().threshold);
  CHECK(up_to.start.name == "T+8s/km");
}
