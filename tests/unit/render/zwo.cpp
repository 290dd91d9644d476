#include "render/zwo/zwo.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/physiology/race.hpp"
#include "render/xml.hpp"
#include "render/zwo/pieces.hpp"
#include "unit/render/runs.hpp"

#include <cmath>
#include <pugixml.hpp>
#include <set>

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
    const pugi::xml_document document = read(zwo::plan(run, context));
    const pugi::xml_node file = document.child("workout_file");
    CHECK(std::string(file.child_value("sportType")) == "run");
    CHECK(std::string(file.child_value("durationType")) == (run.by_pace() ? "distance" : "time"));
    const double reference =
        speed_of(equivalent_pace(*run.athlete.vdot, Distance::kilometres(10))).in_metres_per_second();
    long long whole = 0;
    std::size_t messages = 0;
    std::set<long long> borders;
    for (const pugi::xml_node block : file.child("workout").children()) {
      if (block.child("textevent")) ++messages;
      const long long duration = std::stoll(attribute(block, "Duration"));
      CHECK(duration > 0);
      if (run.by_pace()) {
        CHECK(attribute(block, "pace") == "2");
        const Segment& segment = segment_at(run, Distance::metres(static_cast<double>(whole) + 1));
        if (segment.motion->begin.in_metres() - static_cast<double>(whole) < 0.5 && borders.contains(whole)) {
          const double start = starts(block) * reference;
          CHECK(seconds_per_kilometre(start) <= segment.motion->start.seconds_per_kilometre() + 1);
        }
        CHECK(ends(block) >= starts(block));
      }
      whole += duration;
      borders.insert(whole);
    }
    CHECK(messages == run.segments.size());
    const double total = run.by_pace() ? run.totals.distance->in_metres() : run.totals.duration.count();
    CHECK(whole == std::llround(total));
    if (!run.by_pace()) return;
    for (const Segment& segment : run.segments)
      CHECK(borders.contains(std::llround(segment.motion->finish().in_metres())));
    const pugi::xml_node last = file.child("workout").last_child();
    CHECK(seconds_per_kilometre(ends(last) * reference) ==
          Approx(run.segments.back().motion->end.seconds_per_kilometre()).margin(0.2));
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

TEST_CASE("a falling ramp keeps its order: low is where it starts", "[render]") {
  Workout run = run_of("threshold", 50);
  std::swap(run.segments.back().motion->start, run.segments.back().motion->end);
  run.segments.back().role = Role::cooldown;
  run.segments.front().role = Role::warmup;
  const pugi::xml_document document = read(zwo::plan(run, {}));
  const pugi::xml_node blocks = document.child("workout_file").child("workout");
  CHECK(std::string(blocks.first_child().name()) == "Warmup");
  CHECK(std::string(blocks.last_child().name()) == "Cooldown");
  CHECK(starts(blocks.last_child()) > ends(blocks.last_child()));
}

TEST_CASE("texts in a run for Zwift come back as they were", "[render]") {
  for_hostile_runs([](const Workout& run, const std::string& text) {
    const pugi::xml_document document = read(zwo::plan(run, {}));
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
  const pugi::xml_document document = read(zwo::plan(run, {}));
  for (const pugi::xml_node block : document.child("workout_file").child("workout").children()) {
    CHECK(attribute(block, "Duration") != "0");
  }
}
