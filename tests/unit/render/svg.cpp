#include "render/svg/svg.hpp"

#include "crescendo/physiology/intensity.hpp"
#include "crescendo/units/print.hpp"
#include "render/svg/drawing.hpp"
#include "render/svg/labels.hpp"
#include "render/svg/lettering.hpp"
#include "render/svg/style.hpp"
#include "unit/check/runs.hpp"
#include "unit/render/drawings.hpp"

#include <fmt/format.h>

using namespace crescendo;
using namespace crescendo::test;

namespace {

constexpr svg::Sheet sheets[] = {svg::page_sheet, svg::phone_sheet, svg::own_sheet};

RenderContext in(Units units) {
  RenderContext context;
  context.units = units;
  return context;
}

svg::Box box_of(const svg::Label& label) {
  const double size = std::string(label.look) == "target" ? svg::target_size : svg::letter_size;
  const double width = svg::width_of(label.text, size);
  const double before = label.align == svg::Align::start ? 0
                        : label.align == svg::Align::end ? width
                                                         : width / 2;
  return {label.x - before, label.baseline - 0.8 * size, label.x - before + width, label.baseline};
}

bool overlap(const svg::Box& a, const svg::Box& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

void require_tidy(const svg::Profile& profile) {
  for (const svg::Sheet& sheet : sheets) {
    const auto labels = svg::labels_of(profile, sheet);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const svg::Box box = box_of(labels[i]);
      INFO(sheet.id << " " << labels[i].text);
      REQUIRE(box.left >= 0);
      REQUIRE(box.right <= sheet.width);
      REQUIRE(box.top >= 0);
      REQUIRE(box.bottom <= sheet.height);
      for (std::size_t j = 0; j < i; ++j) REQUIRE_FALSE(overlap(box, box_of(labels[j])));
    }
    const auto is_target = [](const svg::Label& label) { return std::string(label.look) == "target"; };
    REQUIRE(std::ranges::count_if(labels, is_target) == 1);
  }
}

/// So many equal parts, each a little faster than the one before, but for every third.
Workout run_in_parts(std::size_t count, Distance total) {
  std::vector<test::Part> parts;
  for (std::size_t i = 0; i < count; ++i) {
    const double way = static_cast<double>(i) / static_cast<double>(count);
    const bool slow = i % 3 == 2;
    const Pace pace = at_percent(slow ? 60 : 65 + 25 * way);
    parts.push_back({slow ? Role::float_ : Role::build, pace, pace.over(total / static_cast<double>(count))});
  }
  parts.back().role = Role::target;
  return run_of(parts);
}

}  // namespace

TEST_CASE("a drawing is well-formed and harmless, whoever runs what", "[render]") {
  const Catalogue catalogue;
  for (const std::string_view id : catalogue.ids()) {
    for (const double vdot : {15.0, 45.0, 90.0}) {
      for (const Units units : {Units::kilometres, Units::miles, Units::both}) {
        INFO(id << " " << vdot);
        const Workout workout = drawn(id, vdot, units);
        const auto document = parsed(written(workout, "svg", units));
        require_harmless(document);
        require_tidy(svg::profile_of(workout, in(units)));
        const auto said = texts(document, "text");
        CHECK(said.front().empty() == false);
        CHECK(contains(said, workout.name));
        if (workout.by_pace()) {
          CHECK(contains(said, pace_text(finish_of(workout).motion->end, main_unit(units))));
          CHECK(contains(said, pace_text(workout.segments.back().motion->end, main_unit(units))));
        }
      }
    }
  }
}

TEST_CASE("the target is named, and the curve ends where it does", "[render]") {
  const Workout workout = drawn("threshold", 50);
  const auto document = parsed(written(workout, "svg"));
  const auto target = document.select_node("//text[@class='target']").node();
  CHECK(std::string(target.text().get()) ==
        "T " + pace_text(finish_of(workout).motion->end, LengthUnit::kilometre));
  const svg::Profile profile = svg::profile_of(workout, in(Units::kilometres));
  CHECK(profile.stretches.front().from == 0);
  CHECK(profile.stretches.back().to == Approx(1));
  CHECK(profile.stretches.front().start < profile.stretches.back().end);
  for (std::size_t i = 1; i < profile.stretches.size(); ++i) {
    CHECK(profile.stretches[i].from == Approx(profile.stretches[i - 1].to));
  }
}

TEST_CASE("the intensities' borders are the runner's own", "[render]") {
  const Workout workout = drawn("threshold", 50);
  const RunnerPaces paces(workout.athlete);
  const svg::Profile profile = svg::profile_of(workout, in(Units::miles));
  std::vector<std::string> shown;
  for (const svg::Tick& tick : profile.up.ticks) shown.push_back(tick.text);
  const auto border = [&](std::size_t level) {
    return pace_text(pace_of(speed_for(intensity_floors(paces).at(level) * paces.vdot())), LengthUnit::mile);
  };
  REQUIRE(shown.size() >= 3);
  CHECK(shown[0] == border(1));
  CHECK(shown[1] == border(2));
  CHECK(shown[2] == border(3));
}

TEST_CASE("in heat and at height the borders move with the paces", "[render]") {
  const auto lowest = [](const Conditions& conditions) {
    return svg::profile_of(drawn("thirds", 50, Units::kilometres, conditions), in(Units::kilometres));
  };
  Conditions high;
  high.altitude = Distance::metres(2000);
  const svg::Profile mild = lowest({});
  const svg::Profile thin = lowest(high);
  CHECK(thin.up.ticks.front().text > mild.up.ticks.front().text);
  // As hard as before: about as high over the same strata.
  CHECK(thin.layers.size() == mild.layers.size());
  CHECK(thin.layers.front().high == Approx(mild.layers.front().high).margin(0.05));
}

TEST_CASE("a hill has strata of its own, and lies as high in them as it is hard", "[render]") {
  Conditions hill;
  hill.hill_finish = Grade::percent(4);
  const Workout workout = drawn("threshold", 50, Units::kilometres, hill);
  const svg::Profile profile = svg::profile_of(workout, in(Units::kilometres));
  const svg::Stretch& last = profile.stretches.back();
  CHECK(last.end < profile.stretches[profile.stretches.size() - 2].end);
  const auto there = std::ranges::find_if(profile.layers, [&](const svg::Layer& layer) {
    return layer.from >= last.from - 1e-9 && layer.low <= last.end && last.end < layer.high;
  });
  REQUIRE(there != profile.layers.end());
  CHECK(there->name == "threshold");
  require_tidy(profile);
}

TEST_CASE("labels keep apart for any number of segments and any length", "[render]") {
  for (const std::size_t count : {1U, 2U, 5U, 15U, 40U, 1000U}) {
    for (const double kilometres : {0.2, 2.0, 15.0, 200.0}) {
      for (const Units units : {Units::kilometres, Units::miles}) {
        INFO(count << " " << kilometres);
        const Workout workout = run_in_parts(count, Distance::kilometres(kilometres));
        require_tidy(svg::profile_of(workout, in(units)));
        parsed(written(workout, "svg", units));
      }
    }
  }
}

TEST_CASE("without paces effort is drawn, or the zones of the heart rate", "[render]") {
  const auto profile = [](std::string_view id) {
    const Workout workout = build(Catalogue().load(id), Athlete{}, {});
    require_tidy(svg::profile_of(workout, {}));
    require_harmless(parsed(written(workout, "svg")));
    return svg::profile_of(workout, {});
  };
  const svg::Profile by_feel = profile("by-feel");
  CHECK(by_feel.up.unit == "effort");
  CHECK(by_feel.across.unit == "min");
  CHECK(by_feel.target == "effort 4–5");
  CHECK(by_feel.stretches.front().low);
  const svg::Profile by_zone = profile("hr-zones");
  CHECK(by_zone.target.starts_with("Z4 "));
  CHECK(by_zone.layers.back().name == "Z5");
  profile("walk-jog-1");
}

TEST_CASE("the target stands by its own end, also where that is lower than what is before", "[render]") {
  Conditions hill;
  hill.hill_finish = Grade::percent(4);
  const svg::Profile profile = svg::profile_of(drawn("threshold", 50, Units::kilometres, hill), {});
  const auto labels = svg::labels_of(profile, svg::page_sheet);
  REQUIRE(labels.front().text == profile.target);
  const double end = svg::page_sheet.y(profile.stretches.back().end);
  CHECK(labels.front().baseline > end);
  CHECK(labels.front().baseline < end + 2 * svg::target_size);
}

TEST_CASE("what follows a name written from right to left stays readable", "[render]") {
  CHECK(svg::isolated("T+5s/km") == "T+5s/km");
  const svg::Profile profile = svg::profile_of(named(drawn("threshold", 50), "סף"), {});
  CHECK(profile.target.find("\xE2\x81\xA9 ") != std::string::npos);
}

TEST_CASE("hostile texts come through a drawing as text", "[render]") {
  for (const std::string& text : hostile) {
    for (const char* id : {"threshold", "walk-jog-1", "fartlek-progression"}) {
      const Workout workout = named(drawn(id, 45), text);
      const auto document = parsed(written(workout, "svg"));
      require_harmless(document);
      CHECK(contains(texts(document, "title"), text));
      require_tidy(svg::profile_of(workout, {}));
    }
  }
}

TEST_CASE("what no text may hold falls out of drawings", "[render]") {
  for (const char* text : {"a\nb", "\x01\x7f\xff", "\xEF\xBF\xBE"}) {
    parsed(written(named(drawn("threshold", 45), text), "svg"));
  }
}

TEST_CASE("texts are cut where they are too long", "[render]") {
  CHECK(svg::cut_to("easy", 100, 12) == "easy");
  CHECK(svg::cut_to("comfortably hard", 80, 12) == "comfortab…");
  CHECK(svg::cut_to("comfortably hard", 20, 12).empty());
  CHECK(svg::cut_to("走走走走走走走", 60, 12) == "走走走…");
  for (const double width : {30.0, 60.0, 200.0}) {
    CHECK(svg::width_of(svg::cut_to(std::string(100, 'W'), width, 12), 12) <= width);
  }
}

TEST_CASE("intensities grow darker, and in the dark lighter", "[render]") {
  const std::string css(svg::style);
  CHECK(css.find_first_of("<>&") == std::string::npos);
  const auto lightness = [&css](std::size_t level, std::size_t from) {
    const std::string key = fmt::format(".z{} {{ fill: #", level);
    const unsigned long colour = std::stoul(css.substr(css.find(key, from) + key.size(), 6), nullptr, 16);
    return 0.2126 * static_cast<double>(colour >> 16U & 0xFFU) +
           0.7152 * static_cast<double>(colour >> 8U & 0xFFU) + 0.0722 * static_cast<double>(colour & 0xFFU);
  };
  const std::size_t dark = css.find("dark");
  constexpr double told_apart = 12;
  for (std::size_t level = 1; level < intensities.size(); ++level) {
    CHECK(lightness(level, 0) < lightness(level - 1, 0) - told_apart);
    CHECK(lightness(level, dark) > lightness(level - 1, dark) + told_apart);
  }
}

TEST_CASE("what counts is numbered as it counts, and floats are not", "[render]") {
  Workout workout = run_in_parts(20, Distance::kilometres(20));
  for (std::size_t i = 1; i < workout.segments.size(); ++i) {
    workout.segments[i].label = fmt::format("pickup {} of 19", i);
  }
  const auto labels = svg::labels_of(svg::profile_of(workout, {}), svg::page_sheet);
  std::vector<std::string> names;
  for (const svg::Label& label : labels) {
    if (std::string(label.look) == "name") names.push_back(label.text);
  }
  CHECK(contains(names, "19"));
  CHECK_FALSE(contains(names, "20"));
  // The third segment is a float.
  CHECK(std::ranges::find(names, "2") == names.end());
}

TEST_CASE("a formula is no name for the target", "[render]") {
  Workout workout = drawn("threshold", 50);
  const std::string pace = pace_text(finish_of(workout).motion->end, LengthUnit::kilometre);
  workout.segments.back().to = "T-15s/mi";
  CHECK(svg::profile_of(workout, {}).target == pace);
  workout.segments.back().to = "half-marathon";
  CHECK(svg::profile_of(workout, {}).target == "half-marathon " + pace);
}
