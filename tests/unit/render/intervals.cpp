#include "render/intervals/intervals.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "render/intervals/harmless.hpp"
#include "render/whole.hpp"
#include "unit/render/runs.hpp"

#include <cmath>
#include <regex>

using namespace crescendo;
using namespace crescendo::test;

namespace {

/// A step as the site reads it: a cue up to the first thing that says how long.
struct Line {
  std::string cue;
  std::string extent;
  std::string target;
};

std::vector<Line> steps_of(const std::string& text) {
  static const std::regex form(
      R"(^- (.*?)\s*\b(\d[\d.]*(?:km|mi|mtr)|(?=\d)(?:\d+h)?(?:\d+m)?(?:\d+s)?)((?: .*)?)$)");
  std::vector<Line> result;
  for (const std::string& line : parted(text, "\n")) {
    if (!line.starts_with("-")) continue;
    std::smatch parts;
    INFO(line);
    REQUIRE(std::regex_match(line, parts, form));
    REQUIRE(parts[2].length() > 0);
    result.push_back({parts[1], parts[2], parts[3]});
  }
  return result;
}

double metres(const std::string& extent) {
  const double amount = std::stod(extent);
  if (extent.ends_with("mtr")) return amount;
  return extent.ends_with("km") ? amount * 1000 : amount * metres_per_mile;
}

double seconds(const std::string& extent) {
  double total = 0;
  double number = 0;
  for (const char letter : extent) {
    if (letter >= '0' && letter <= '9') {
      number = number * 10 + (letter - '0');
      continue;
    }
    total += number * (letter == 'h' ? 3600 : letter == 'm' ? 60 : 1);
    number = 0;
  }
  return total;
}

bool has_digit(const std::string& text) { return text.find_first_of("0123456789") != std::string::npos; }

}  // namespace

TEST_CASE("steps for intervals.icu have the plan's lengths, times and targets", "[render]") {
  static const std::regex pace(R"( (ramp )?\d+:\d\d(-\d+:\d\d)?/(km|mi) Pace)");
  static const std::regex heart(R"( \d+-\d+% HR)");
  for_every_run([](const Workout& run, const RenderContext& context) {
    const std::string text = intervals::plan(run, context);
    const auto steps = steps_of(text);
    REQUIRE(steps.size() == run.segments.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const Segment& segment = run.segments[i];
      INFO(steps[i].extent << steps[i].target);
      CHECK_FALSE(has_digit(steps[i].cue));
      if (segment.motion && !segment.zone) {
        CHECK(std::abs(metres(steps[i].extent) - segment.motion->distance.in_metres()) < 1);
        CHECK(std::regex_match(steps[i].target, pace));
        CHECK((steps[i].extent.find("km") == std::string::npos) ==
              (context.units == Units::miles || steps[i].extent.ends_with("mtr")));
        const bool ramp = steps[i].target.starts_with(" ramp ");
        const double change =
            segment.motion->start.seconds_per_kilometre() - segment.motion->end.seconds_per_kilometre();
        if (change > 1) CHECK(ramp);
        if (change == 0) CHECK_FALSE(ramp);
      } else {
        CHECK(seconds(steps[i].extent) == Approx(segment.duration.count()).margin(1));
        CHECK((steps[i].target.empty() || std::regex_match(steps[i].target, heart)));
        CHECK(steps[i].target.empty() == !segment.zone);
      }
    }
  });
}

TEST_CASE("the slow edge of a band comes first, and a ramp keeps its ends", "[render]") {
  Workout run = run_of("threshold", 53.534);
  CHECK(intervals::plan(run, {}) ==
        "Lactate-threshold progression\n\nMain set\n"
        "- easy, can chat 5km ramp 5:16-4:28/km Pace\n"
        "- build, steady, sentences 5km ramp 4:28-4:16/km Pace\n"
        "- threshold, comfortably hard 5km ramp 4:16-4:02/km Pace\n");
  run = run_of("mile-drops", 40, Units::miles);
  CHECK(intervals::plan(run, context_in(Units::miles)).find("1mi 9:48-9:16/mi Pace") != std::string::npos);
}

TEST_CASE("heart rates are shares of the threshold where they come from it", "[render]") {
  Wishes wishes;
  const auto targets = [&](const Athlete& athlete) {
    std::string result;
    for (const Line& step :
         steps_of(intervals::plan(build(Catalogue().load("hr-zones"), athlete, wishes), {}))) {
      result += step.target;
    }
    return result;
  };
  Athlete athlete{.vdot = Vdot(50)};
  athlete.heart.maximum = HeartRate::per_minute(190);
  CHECK(targets(athlete).find("LTHR") == std::string::npos);
  athlete.heart.threshold = HeartRate::per_minute(170);
  // Friel's zones for runners, in whole percents.
  CHECK(targets(athlete) == " 85-89% LTHR 90-94% LTHR 95-99% LTHR");
  athlete.zone_model = ZoneModel::maximum;
  CHECK(targets(athlete).find("LTHR") == std::string::npos);
}

TEST_CASE("nothing in a cue is read as a step", "[render]") {
  using intervals::cue_text;
  CHECK(cue_text("last 5m at 4:00/km") == "last five m at four:zero/km");
  CHECK(cue_text("pickup 12 of 42") == "pickup twelve of four two");
  CHECK(cue_text("10K pace") == "ten K pace");
  CHECK(cue_text("Z2") == "Z two");
  CHECK(cue_text("- 4x") == "four x");
  CHECK(cue_text("Ramp up, press lap, freeride") == "Ra-mp up, press-lap, free-ride");
  CHECK(cue_text("hr=1s 80% <!> 33^ x").find_first_of("=%<>!^0123456789") == std::string::npos);
  CHECK(cue_text("שלום 🏃") == "שלום 🏃");
  CHECK(cue_text("--- + -").empty());
  CHECK(intervals::heading_text("- 4x 400").find("4x") == std::string::npos);
  CHECK(intervals::heading_text("Weeks 1 and 2, 4 X") == "Weeks 1 and 2, 4 times");
}

TEST_CASE("no text adds a step or takes one away", "[render]") {
  for_hostile_runs([](const Workout& run, const std::string& text) {
    const std::string bytes = intervals::plan(run, {});
    CHECK(steps_of(bytes).size() == run.segments.size());
    CHECK(unprintable_at(parted(bytes, "\n").front()) >= parted(bytes, "\n").front().size());
    CHECK(intervals::cue_text(text).size() <= 199);
    CHECK(intervals::cue_text(text) == printable(intervals::cue_text(text)));
    for (const Line& step : steps_of(bytes)) CHECK_FALSE(has_digit(step.cue));
    CHECK_FALSE(std::regex_search(parted(bytes, "\n").front(), std::regex(R"(^\s*-|\d\s*[xX])")));
  });
}

TEST_CASE("lengths are exact to half a metre, in kilometres and in metres", "[render]") {
  Workout run = run_of("threshold", 50);
  const auto first = [&](Distance distance, Units units) {
    run.segments[0].motion->distance = distance;
    return steps_of(intervals::plan(run, context_in(units)))[0].extent;
  };
  CHECK(first(Distance::kilometres(5), Units::kilometres) == "5km");
  CHECK(first(Distance::metres(8050), Units::both) == "8.05km");
  CHECK(first(Distance::metres(1609.344), Units::kilometres) == "1609mtr");
  CHECK(first(Distance::metres(400), Units::kilometres) == "0.4km");
  CHECK(first(Distance::metres(0.2), Units::kilometres) == "1mtr");
  CHECK(first(Distance::miles(0.25), Units::miles) == "0.25mi");
  CHECK(first(Distance::metres(400), Units::miles) == "400mtr");
  CHECK(first(Distance::metres(10000.4), Units::miles) == "10000mtr");
  CHECK(first(Distance::metres(1001), Units::miles) == "0.622mi");
  CHECK(first(Distance::metres(30), Units::miles) == "0.019mi");
}
