#include "render/csv/csv.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
#include "render/csv/cell.hpp"
#include "unit/render/runs.hpp"

#include <cmath>
#include <map>

using namespace crescendo;
using namespace crescendo::test;

namespace {

/// A strict reader of RFC 4180; fails the test at the first thing that the standard does not have.
std::vector<std::vector<std::string>> read(const std::string& bytes) {
  std::vector<std::vector<std::string>> rows;
  std::size_t at = 0;
  while (at < bytes.size()) {
    std::vector<std::string> row;
    for (bool more = true; more;) {
      std::string cell;
      if (bytes[at] == '"') {
        for (++at; bytes.at(at) != '"' || (at + 1 < bytes.size() && bytes[at + 1] == '"'); ++at) {
          if (bytes[at] == '"') ++at;
          cell += bytes[at];
        }
        ++at;
      } else {
        for (; bytes.at(at) != ',' && bytes[at] != '\r'; ++at) {
          REQUIRE(bytes[at] != '"');
          REQUIRE(bytes[at] != '\n');
          cell += bytes[at];
        }
      }
      row.push_back(cell);
      more = bytes.at(at) == ',';
      at += more ? 1 : 0;
    }
    REQUIRE(bytes.substr(at, 2) == "\r\n");
    at += 2;
    rows.push_back(row);
  }
  return rows;
}

std::map<std::string, std::string> named(const std::vector<std::vector<std::string>>& rows, std::size_t row) {
  std::map<std::string, std::string> result;
  for (std::size_t i = 0; i < rows[0].size(); ++i) result[rows[0][i]] = rows[row][i];
  return result;
}

double seconds(const std::string& time) {
  const auto fields = parted(time, ":");
  REQUIRE(fields.size() == 3);
  CHECK(fields[1].size() == 2);
  CHECK(fields[2].size() == 2);
  return std::stod(fields[0]) * 3600 + std::stod(fields[1]) * 60 + std::stod(fields[2]);
}

}  // namespace

TEST_CASE("spreadsheets get the numbers of each segment, and times that they do not misread", "[render]") {
  for_every_run([](const Workout& run, const RenderContext& context) {
    const auto rows = read(csv::plan(run, context));
    REQUIRE(rows.size() == run.segments.size() + 1);
    const std::string unit = context.units == Units::miles ? "mi" : "km";
    double distance = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
      REQUIRE(rows[i].size() == rows[0].size());
      auto cells = named(rows, i);
      const Segment& segment = run.segments[i - 1];
      CHECK(cells.at("segment") == std::to_string(i));
      CHECK(seconds(cells.at("start_time")) == std::round(segment.begin.count()));
      CHECK(cells.at("duration").ends_with(clock(segment.duration)));
      CHECK(cells.at("label") == segment.label);
      CHECK(cells.at("distance_" + unit).empty() == !segment.motion);
      CHECK(cells.at("heart_low_bpm").empty() == !segment.beats);
      if (!segment.motion) continue;
      CHECK(std::stod(cells.at("start_" + unit)) == Approx(distance).margin(0.002));
      distance += std::stod(cells.at("distance_" + unit));
      const double slow = seconds(cells.at("slowest_per_" + unit));
      CHECK(slow >= seconds(cells.at("start_pace_per_" + unit)));
      CHECK(slow == Approx(segment.motion->band.slow.per(main_unit(context.units)).count()).margin(0.5));
    }
    if (run.by_pace()) {
      CHECK(distance == Approx(count(*run.totals.distance, main_unit(context.units))).margin(0.002));
    }
  });
}

TEST_CASE("no text breaks the table or becomes a formula", "[render]") {
  for_hostile_runs([](const Workout& run, const std::string& text) {
    const auto rows = read(csv::plan(run, {}));
    REQUIRE(rows.size() == run.segments.size() + 1);
    for (std::size_t i = 1; i < rows.size(); ++i) {
      REQUIRE(rows[i].size() == rows[0].size());
      const std::string cue = named(rows, i).at("cue");
      CHECK((cue == printable(text) || cue == "'" + printable(text)));
      const auto first = cue.find_first_not_of(' ');
      if (first != std::string::npos) CHECK(std::string("=+-@").find(cue[first]) == std::string::npos);
    }
  });
}

TEST_CASE("cells are quoted where they must be", "[render]") {
  CHECK(csv::text_cell("plain") == "plain");
  CHECK(csv::text_cell("") == "");
  CHECK(csv::text_cell("a, \"b\"") == "\"a, \"\"b\"\"\"");
  CHECK(csv::text_cell("=1") == "'=1");
  CHECK(csv::text_cell("-1, 2") == "\"'-1, 2\"");
  CHECK(csv::text_cell("＝1") == "'＝1");
  CHECK(csv::number_cell(5) == "5");
  CHECK(csv::number_cell(100) == "100");
  CHECK(csv::number_cell(3.10685596) == "3.1069");
  CHECK(csv::number_cell(0) == "0");
  CHECK(csv::time_cell(Duration(315.6)) == "0:05:16");
  CHECK(csv::time_cell(Hours(24)) == "24:00:00");
}

TEST_CASE("what does not apply is an empty cell, and a belt has columns where there is one", "[render]") {
  const Workout jog = run_of("walk-jog-1", 30);
  auto walk = named(read(csv::plan(jog, {})), 1);
  auto run = named(read(csv::plan(jog, {})), 2);
  for (const char* head :
       {"start_km", "distance_km", "start_pace_per_km", "fastest_per_km", "heart_low_percent_max"}) {
    CHECK(walk.at(head).empty());
  }
  CHECK(run.at("fastest_per_km") == "0:07:27");
  CHECK_FALSE(walk.contains("incline_percent"));
  Conditions indoors;
  indoors.treadmill = LengthUnit::mile;
  auto belt = named(read(csv::plan(run_of("thirds", 45, Units::both, indoors), context_in(Units::both))), 3);
  CHECK(belt.at("belt_end_mph") == "8");
  CHECK(belt.at("incline_percent") == "0.5");
  CHECK(belt.contains("end_pace_per_mi"));
}
