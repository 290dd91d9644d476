#pragma once

#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/render/format.hpp"
#include "support/catch.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::test {

inline constexpr Date some_day{std::chrono::year(2027), std::chrono::month(12), std::chrono::day(31)};

inline Workout run_of(std::string_view id, double vdot, Units units = Units::kilometres,
                      const Conditions& conditions = {}) {
  Wishes wishes;
  wishes.unit = main_unit(units);
  Workout run = build(Catalogue().load(id), {Vdot(vdot)}, wishes, conditions);
  run.date = some_day;
  return run;
}

inline RenderContext context_in(Units units) {
  RenderContext context;
  context.units = units;
  context.splits = true;
  return context;
}

/// Calls `check(workout, context)` for every workout, for slow and fast runners, in all units.
template <class Check>
void for_every_run(const Check& check) {
  const Catalogue catalogue;
  for (const std::string_view id : catalogue.ids()) {
    for (const double vdot : {15.0, 45.0, 90.0}) {
      for (const Units units : {Units::kilometres, Units::miles, Units::both}) {
        INFO(id << " " << vdot << " " << units_names[static_cast<std::size_t>(units)]);
        check(run_of(id, vdot, units), context_in(units));
      }
    }
  }
}

/// What people, and people who mean harm, write into names and cues.
inline std::vector<std::string> hostile_texts() {
  return {"",
          " ",
          "plain",
          R"("quoted", 'single'; comma, semicolon; back\slash \n \\)",
          "line\nbreak\r\nand\rtab\t, \x01\x1b[31m and \x7f \xE2\x80\xAE",
          "<script>alert(1)</script> & &amp; &#60; <!-- --> ]]>",
          "=1+1",
          "+1",
          "-1",
          "@SUM(A1)",
          "  =cmd|'/C calc'!A0",
          "| a | b |",
          "**bold** _it_ `code` ~~gone~~ # head",
          "[link](http://x.y) ![image](x) <http://x.y> http://x.y www.x.y a@b.c",
          "# head",
          "- item",
          "1. item",
          "4x",
          "- 4x",
          "5m",
          "- 5m 4:00/km Pace",
          "ramp 10km 60-80% HR Z2 press lap hr=1s <!> 33^ later",
          "BEGIN:VEVENT",
          "end with a backslash \\",
          "שלום עולם right to left",
          "emoji 🏃‍♀️🏃 漢字かな é",
          "\xff\xfe broken \xc3",
          "\xEF\xBF\xBE",
          std::string(5000, 'x'),
          [] {
            std::string long_run;
            for (int i = 0; i < 1700; ++i) long_run += i % 2 == 0 ? "🏃" : "漢";
            return long_run;
          }()};
}

/// The run with the text in all places that a file may fill.
inline Workout filled(Workout run, const std::string& text) {
  run.name = run.source = run.guidance.purpose = run.guidance.off_day = run.guidance.before = text;
  for (Segment& segment : run.segments) segment.label = segment.cue = segment.from = segment.to = text;
  run.findings.push_back({"rule", Severity::warning, text});
  for (Adjustment& adjustment : run.adjustments) adjustment.name = text;
  return run;
}

/// Calls `check(workout, text)` for runs of all kinds with each of the hostile texts.
template <class Check>
void for_hostile_runs(const Check& check) {
  for (const std::string_view id : {"threshold", "by-feel", "hr-zones", "fartlek-progression"}) {
    const Workout run = run_of(id, 45);
    for (const std::string& text : hostile_texts()) {
      INFO(id << " " << text.substr(0, 60));
      check(filled(run, text), text);
    }
  }
}

/// The parts between separators, the last one included.
inline std::vector<std::string> parted(const std::string& text, std::string_view separator) {
  std::vector<std::string> result;
  std::size_t begin = 0;
  for (std::size_t at = text.find(separator); at != std::string::npos; at = text.find(separator, begin)) {
    result.push_back(text.substr(begin, at - begin));
    begin = at + separator.size();
  }
  result.push_back(text.substr(begin));
  return result;
}

}  // namespace crescendo::test
