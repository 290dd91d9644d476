#include "render/zwo/zwo.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/physiology/race.hpp"
#include "render/xml.hpp"
#include "render/zwo/message.hpp"
#include "render/zwo/pieces.hpp"
#include "unit/render/runs.hpp"

#include <cmath>
#include <map>
#include <pugixml.hpp>

using namespace crescendo;
using namespace crescendo::test;

namespace {

pugi::xml_document read(const std::string& bytes) {
  pugi::xml_document document;
  const auto result = document.load_string(bytes.c_str());
  INFO(result.description());
  REQUIRE(result);
  return document;
}

std::string attribute(pugi::xml_node node, const char* name) { return node.attribute(name).value(); }

double starts(pugi::xml_node block) {
  return std::stod(attribute(block, block.attribute("Power") ? "Power" : "PowerLow"));
}
double ends(pugi::xml_node block) {
  return std::stod(attribute(block, block.attribute("Power") ? "Power" : "PowerHigh"));
}

double seconds_per_kilometre(double metres_per_second) { return 1000 / metres_per_second; }

}  // namespace

TEST_CASE("a run for Zwift has the plan's lengths and speeds", "[render]") {
  for_every_run([](const Workout& run, const RenderContext& context) {
    const pugi::xml_document document = read(zwo::plan(run, context).bytes);
    const pugi::xml_node file = document.child("workout_file");
    CHECK(std::string(file.child_value("sportType")) == "run");
    CHECK(std::string(file.child_value("durationType")) == (run.by_pace() ? "distance" : "time"));
    const double reference =
        speed_of(equivalent_pace(*run.athlete.vdot, Distance::kilometres(10))).in_metres_per_second();
    long long whole = 0;
    std::size_t messages = 0;
    std::map<long long, pugi::xml_node> from;
    std::map<long long, pugi::xml_node> up_to;
    for (const pugi::xml_node block : file.child("workout").children()) {
      if (block.child("textevent")) ++messages;
      const long long duration = std::stoll(attribute(block, "Duration"));
      CHECK(duration > 0);
      if (run.by_pace()) CHECK(attribute(block, "pace") == "2");
      if (run.by_pace()) CHECK(ends(block) >= starts(block));
      from[whole] = block;
      whole += duration;
      up_to[whole] = block;
    }
    CHECK(messages == run.segments.size());
    const double total = run.by_pace() ? run.totals.distance->in_metres() : run.totals.duration.count();
    CHECK(whole == std::llround(total));
    if (!run.by_pace()) return;
    const auto pace = [&](double share) { return seconds_per_kilometre(share * reference); };
    for (const Segment& segment : run.segments) {
      const Motion& motion = *segment.motion;
      const auto first = from.find(std::llround(motion.begin.in_metres()));
      const auto last = up_to.find(std::llround(motion.finish().in_metres()));
      REQUIRE(first != from.end());
      REQUIRE(last != up_to.end());
      CHECK(pace(starts(first->second)) == Approx(motion.start.seconds_per_kilometre()).margin(0.2));
      CHECK(pace(ends(last->second)) == Approx(motion.end.seconds_per_kilometre()).margin(0.2));
    }
  });
}

TEST_CASE("in the pieces of a ramp an even rise of speed is within a second of the plan", "[render]") {
  for (const auto& [slow, fast] :
       {std::pair(900.0, 500.0), std::pair(316.0, 268.0), std::pair(240.0, 239.0)}) {
    const Motion motion{.begin = Distance::kilometres(1),
                        .distance = Distance::kilometres(8),
                        .start = Pace::per_kilometre(Duration(slow)),
                        .end = Pace::per_kilometre(Duration(fast)),
                        .band = PaceRange::at(Pace::per_kilometre(Duration(fast))),
                        .start_share = Vo2maxShare::percent(60),
                        .end_share = Vo2maxShare::percent(90),
                        .grade = {}};
    const auto all = zwo::pieces(motion);
    CHECK(all.front().begin == motion.begin);
    CHECK(all.back().end.in_metres() == Approx(motion.finish().in_metres()));
    for (const zwo::Piece& piece : all) {
      for (double along = 0; along <= 1; along += 0.05) {
        const Distance at = piece.begin + (piece.end - piece.begin) * along;
        const double asked = motion.ramp().pace_after(at - motion.begin).seconds_per_kilometre();
        const double from = piece.start.in_metres_per_second();
        const double to = piece.finish.in_metres_per_second();
        const double over_way = from + (to - from) * along;
        const double over_time = std::sqrt(from * from + (to * to - from * from) * along);
        CHECK(std::abs(seconds_per_kilometre(over_way) - asked) < 1);
        CHECK(std::abs(seconds_per_kilometre(over_time) - asked) < 1);
      }
    }
  }
}

TEST_CASE("one warm-up is first and one cool-down last, and low is where a falling ramp starts", "[render]") {
  Workout run = run_of("threshold", 15);
  std::swap(run.segments.back().motion->start, run.segments.back().motion->end);
  run.segments.back().role = Role::cooldown;
  run.segments.front().role = Role::warmup;
  const pugi::xml_document document = read(zwo::plan(run, {}).bytes);
  const pugi::xml_node blocks = document.child("workout_file").child("workout");
  CHECK(std::string(blocks.first_child().name()) == "Warmup");
  CHECK(std::string(blocks.last_child().name()) == "Cooldown");
  CHECK(starts(blocks.last_child()) > ends(blocks.last_child()));
  const auto count = [&](const char* name) {
    const auto found = blocks.children(name);
    return std::distance(found.begin(), found.end());
  };
  CHECK(count("Warmup") == 1);
  CHECK(count("Cooldown") == 1);
  CHECK(std::string(blocks.first_child().next_sibling().name()) == "Ramp");
  CHECK(std::string(blocks.last_child().previous_sibling().name()) == "Ramp");
}

TEST_CASE("messages name a unit once, and say nothing twice", "[render]") {
  const auto said = [](const Workout& run, std::size_t segment, Units units = Units::kilometres) {
    return zwo::message(run, run.segments[segment], context_in(units));
  };
  Workout run = run_of("threshold", 53.534);
  CHECK(said(run, 2) == "threshold: 4:16 → 4:02/km, comfortably hard");
  CHECK(said(run, 2, Units::both) == "threshold: 4:16 → 4:02/km, 6:52 → 6:29/mi, comfortably hard");
  run.segments[2].cue = "threshold, hard";
  CHECK(said(run, 2) == "threshold, hard: 4:16 → 4:02/km");
  run.segments[2].cue = "";
  CHECK(said(run, 2) == "threshold: 4:16 → 4:02/km");
  run.segments[2].label = "";
  CHECK(said(run, 2) == "4:16 → 4:02/km");
  CHECK(said(run_of("walk-jog-1", 30), 1).find(": 7:27/km or slower") != std::string::npos);
  Conditions indoors;
  indoors.treadmill = LengthUnit::kilometre;
  const std::string belt = said(run_of("threshold", 50, Units::kilometres, indoors), 0);
  CHECK(belt.find(", 10.8 → 12.7 km/h at 1%, ") != std::string::npos);
}

TEST_CASE("whoever runs by pace is told which 10K time Zwift must know", "[render]") {
  const Workout run = run_of("threshold", 50);  // Daniels' table: 10K in 41:21
  CHECK(zwo::plan(run, {}).changes == "paces are shares of a 10 km time of 41:21, which Zwift must know");
  const pugi::xml_document document = read(zwo::plan(run, {}).bytes);
  CHECK(std::string(document.child("workout_file").child_value("description")) ==
        "Set your 10 km time in Zwift to 41:21: paces are shares of it. " + run.guidance.purpose);
  Workout raced = run;
  raced.athlete.race = Race{Distance::kilometres(10), Minutes(41.5)};
  CHECK(zwo::plan(raced, {}).changes.find(" of 41:30,") != std::string::npos);
  CHECK(zwo::plan(raced, {}).bytes != zwo::plan(run, {}).bytes);
  const Workout by_feel = run_of("by-feel", 42.8);
  CHECK(zwo::plan(by_feel, {}).changes.empty());
  const pugi::xml_document effort = read(zwo::plan(by_feel, {}).bytes);
  CHECK(effort.child("workout_file").child_value("description") == by_feel.guidance.purpose);
}

TEST_CASE("texts in a run for Zwift come back as they were", "[render]") {
  for_hostile_runs([](const Workout& run, const std::string& text) {
    const pugi::xml_document document = read(zwo::plan(run, {}).bytes);
    const pugi::xml_node file = document.child("workout_file");
    std::size_t messages = 0;
    for (const pugi::xml_node block : file.child("workout").children()) {
      for (const pugi::xml_node event : block.children("textevent")) {
        ++messages;
        CHECK(attribute(event, "message").starts_with(xml::allowed(text)));
      }
    }
    CHECK(messages == run.segments.size());
    if (trimmed(text).empty()) return;
    CHECK(std::string(file.child_value("name")) == xml::allowed(text));
  });
}

TEST_CASE("a segment shorter than a metre leaves no empty block", "[render]") {
  Workout run = run_of("threshold", 50);
  run.segments[0].motion->distance = Distance::metres(0.3);
  const pugi::xml_document document = read(zwo::plan(run, {}).bytes);
  for (const pugi::xml_node block : document.child("workout_file").child("workout").children()) {
    CHECK(attribute(block, "Duration") != "0");
  }
}
