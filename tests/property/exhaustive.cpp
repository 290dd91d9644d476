// Every workout, for every runner, in every size it is made for, in every format: what others read must be
// readable. Takes minutes where the compiler does not optimise, and is asked for by name: [slow].

#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/planfile/plan_document.hpp"
#include "crescendo/render/format.hpp"
#include "support/catch.hpp"
#include "support/fit.hpp"
#include "support/flaw.hpp"

#include <array>
#include <chrono>
#include <cmath>
#include <pugixml.hpp>

using namespace crescendo;

namespace {

using std::string;
using std::string_view;

/// Calls `look` with each line, without its end.
template <class Look>
bool all_lines(string_view text, const Look& look) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    if (!look(text.substr(0, end))) return false;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return true;
}

string flaw_of_text(string_view bytes, const RenderedPlan& /*plan*/) {
  if (unreadable_at(bytes) < bytes.size()) return "a character that is none";
  const bool fits = all_lines(bytes, [](string_view line) { return display_width(line) <= 80; });
  return fits ? "" : "a line is wider than the terminal";
}

string flaw_of_json(string_view bytes, const RenderedPlan& /*plan*/) {
  const PlanDocument document = read_plan("plan.json", string(bytes));
  if (!document.contradictions().empty()) return document.contradictions().front().finding.message;
  const bool indented = bytes.starts_with("{\n");
  const Format& format = *format_named(indented ? "json" : "jsonl");
  return rendered(format, document.workout(), {}).bytes == bytes ? "" : "comes back as something else";
}

string flaw_of_xml(string_view bytes, const RenderedPlan& /*plan*/) {
  pugi::xml_document document;
  const auto result = document.load_buffer(bytes.data(), bytes.size(), pugi::parse_full);
  return result ? "" : result.description();
}

string flaw_of_calendar(string_view bytes, const RenderedPlan& /*plan*/) {
  const bool good =
      all_lines(bytes, [](string_view line) { return line.ends_with('\r') && line.size() <= 76; });
  return good ? "" : "a line of a calendar is too long, or ends otherwise";
}

string flaw_of_table(string_view bytes, const RenderedPlan& plan) {
  const auto rows = std::count(bytes.begin(), bytes.end(), '\n');
  return rows == static_cast<std::ptrdiff_t>(plan.workout.segments.size()) + 1 ? ""
                                                                               : "a row for each segment";
}

/// The decoder throws where the bytes are no FIT file.
string flaw_of_fit(string_view bytes, const RenderedPlan& plan) {
  const auto messages = test::decode_fit(string(bytes));
  if (messages.size() < 3 || messages.size() > 52) return "too many steps, or none";
  if (!plan.workout.totals.distance || !plan.workout.by_pace()) return "";
  double metres = 0;
  for (auto step = messages.begin() + 2; step != messages.end(); ++step) {
    if (step->numbers.at(1) != 1) return "";  // repeats, or steps that last a time
    metres += step->numbers.at(2) / 100.0;
  }
  return std::abs(metres - plan.workout.totals.distance->in_metres()) < 0.02 ? "" : "lengths do not add up";
}

string flaw_of_page(string_view bytes, const RenderedPlan& /*plan*/) {
  if (unreadable_at(bytes) < bytes.size()) return "a character that is none";
  return bytes.ends_with("</html>\n") || bytes.ends_with("\n") ? "" : "it does not end";
}

/// What each format is held to; a format that is missing here fails the test.
using FlawOf = string (*)(string_view, const RenderedPlan&);
constexpr std::array<std::pair<string_view, FlawOf>, 11> checks = {{{"text", flaw_of_text},
                                                                    {"json", flaw_of_json},
                                                                    {"jsonl", flaw_of_json},
                                                                    {"csv", flaw_of_table},
                                                                    {"markdown", flaw_of_page},
                                                                    {"html", flaw_of_page},
                                                                    {"svg", flaw_of_xml},
                                                                    {"fit", flaw_of_fit},
                                                                    {"intervals", flaw_of_page},
                                                                    {"zwo", flaw_of_xml},
                                                                    {"ics", flaw_of_calendar}}};

string flaw_in(const Format& format, const Workout& run, Units units) {
  const auto check = std::ranges::find(checks, format.name, &std::pair<string_view, FlawOf>::first);
  if (check == checks.end()) return "nobody looks at " + string(format.name);
  RenderContext context;
  context.units = units;
  const RenderedPlan plan = rendered(format, run, context);
  if (plan.bytes.empty()) return "no bytes as " + string(format.name);
  const string flaw = check->second(plan.bytes, plan);
  return flaw.empty() ? "" : flaw + " as " + string(format.name) + "\n" + (format.binary ? "" : plan.bytes);
}

/// In every format and all units; empty where all is well.
string flaw_in_formats(const Workout& run) {
  for (const Format& format : formats()) {
    for (const Units units : {Units::kilometres, Units::miles, Units::both}) {
      if (string flaw = flaw_in(format, run, units); !flaw.empty()) return flaw;
    }
  }
  return "";
}

std::vector<std::optional<Amount>> totals_of(const Template& workout, LengthUnit unit) {
  return {std::nullopt, workout.total.smallest.in(unit), workout.total.largest.in(unit)};
}

}  // namespace

TEST_CASE("every workout for every runner, in every size, unit and format", "[.][slow]") {
  const Catalogue catalogue;
  std::size_t plans = 0;
  for (const string_view id : catalogue.ids()) {
    const Template workout = catalogue.load(id);
    for (double vdot = 15; vdot <= 90; vdot += 0.5) {
      for (const LengthUnit unit : {LengthUnit::kilometre, LengthUnit::mile}) {
        for (const auto& total : totals_of(workout, unit)) {
          Wishes wishes;
          wishes.unit = unit;
          wishes.total = total;
          Workout run = build(workout, {Vdot(vdot)}, wishes);
          run.date = Date(std::chrono::year(2027), std::chrono::month(3), std::chrono::day(14));
          INFO(id << " at VDOT " << vdot);
          REQUIRE(test::flaw(run, wishes) == "");
          REQUIRE(flaw_in_formats(run) == "");
          ++plans;
        }
      }
    }
  }
  CHECK(plans > 25000);
}
