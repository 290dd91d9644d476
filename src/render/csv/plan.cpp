#include "crescendo/units/print.hpp"
#include "render/belt.hpp"
#include "render/content/words.hpp"
#include "render/csv/cell.hpp"
#include "render/csv/csv.hpp"

#include <functional>
#include <optional>
#include <vector>

#include <fmt/format.h>

namespace crescendo::csv {
namespace {

/// What stands above a column, and what a segment has in it.
struct Column {
  std::string head;
  std::function<std::string(const Segment&)> cell;
};
using Columns = std::vector<Column>;

/// What is not there is an empty cell.
template <class Value, class Cell>
std::string where_known(const std::optional<Value>& value, const Cell& cell) {
  return value ? cell(*value) : std::string();
}

std::string pace_cell(Pace pace, LengthUnit unit) { return time_cell(pace.per(unit)); }

/// A column that a segment has something in where it has a motion.
Column of_motion(std::string head, std::function<std::string(const Motion&)> cell) {
  return {std::move(head),
          [cell = std::move(cell)](const Segment& segment) { return where_known(segment.motion, cell); }};
}

Column of_text(std::string head, std::string Segment::*text) {
  return {std::move(head), [text](const Segment& segment) { return text_cell(segment.*text); }};
}

void add_lengths(Columns& columns, LengthUnit unit) {
  const std::string_view name = name_of(unit);
  columns.push_back(of_motion(fmt::format("start_{}", name),
                              [unit](const Motion& run) { return number_cell(count(run.begin, unit)); }));
  columns.push_back(of_motion(fmt::format("distance_{}", name),
                              [unit](const Motion& run) { return number_cell(count(run.distance, unit)); }));
}

/// The edge of the band that is not to be passed: of a run by effort, its ceiling.
std::string fast_edge(const Segment& segment, LengthUnit unit) {
  if (segment.motion) return pace_cell(segment.motion->band.fast, unit);
  return where_known(segment.ceiling, [unit](Pace pace) { return pace_cell(pace, unit); });
}

void add_paces(Columns& columns, LengthUnit unit) {
  const std::string_view name = name_of(unit);
  const auto add = [&](std::string_view what, Pace (*pace)(const Motion&)) {
    columns.push_back(of_motion(fmt::format("{}_per_{}", what, name),
                                [=](const Motion& run) { return pace_cell(pace(run), unit); }));
  };
  add("start_pace", [](const Motion& run) { return run.start; });
  add("end_pace", [](const Motion& run) { return run.end; });
  add("slowest", [](const Motion& run) { return run.band.slow; });
  columns.push_back({fmt::format("fastest_per_{}", name),
                     [unit](const Segment& segment) { return fast_edge(segment, unit); }});
}

/// Each rounded by itself, as all formats for people show it; the column may add up to a second more or less
/// than the whole time.
void add_times(Columns& columns) {
  columns.push_back({"start_time", [](const Segment& segment) { return time_cell(segment.begin); }});
  columns.push_back({"duration", [](const Segment& segment) { return time_cell(segment.duration); }});
}

void add_belt(Columns& columns, const Workout& workout) {
  if (!workout.conditions.treadmill) return;
  const std::string unit = workout.conditions.treadmill == LengthUnit::mile ? "mph" : "kmh";
  const auto add = [&](std::string head, std::function<double(const BeltSetting&)> number) {
    columns.push_back({std::move(head), [&workout, number = std::move(number)](const Segment& segment) {
                         return where_known(belt_setting(workout, segment), [&](const BeltSetting& belt) {
                           return number_cell(number(belt));
                         });
                       }});
  };
  add("belt_start_" + unit, [](const BeltSetting& belt) { return per_hour(belt.start, belt.unit); });
  add("belt_end_" + unit, [](const BeltSetting& belt) { return per_hour(belt.end, belt.unit); });
  add("incline_percent", [](const BeltSetting& belt) { return belt.incline.in_percent(); });
}

void add_heart(Columns& columns) {
  const auto beats = [&](std::string head, HeartRate BpmBand::*edge) {
    columns.push_back({std::move(head), [edge](const Segment& segment) {
                         return where_known(segment.beats, [edge](const BpmBand& band) {
                           return fmt::format("{:.0f}", (band.*edge).in_per_minute());
                         });
                       }});
  };
  const auto share = [&](std::string head, HrmaxShare HeartRateBand::*edge) {
    columns.push_back({std::move(head), [edge](const Segment& segment) {
                         return where_known(segment.heart_rate, [edge](const HeartRateBand& band) {
                           return fmt::format("{:.0f}", (band.*edge).in_percent());
                         });
                       }});
  };
  beats("heart_low_bpm", &BpmBand::low);
  beats("heart_high_bpm", &BpmBand::high);
  share("heart_low_percent_max", &HeartRateBand::low);
  share("heart_high_percent_max", &HeartRateBand::high);
}

void add_effort(Columns& columns) {
  columns.push_back(
      {"effort_low", [](const Segment& segment) { return fmt::format("{}", segment.effort.low); }});
  columns.push_back(
      {"effort_high", [](const Segment& segment) { return fmt::format("{}", segment.effort.high); }});
}

Columns columns_of(const Workout& workout, const RenderContext& context) {
  Columns columns = {{"role", [](const Segment& segment) { return std::string(name_of(segment.role)); }},
                     of_text("label", &Segment::label),
                     of_text("from", &Segment::from),
                     of_text("to", &Segment::to)};
  const std::vector<LengthUnit> units = content::shown_units(context.units);
  for (const LengthUnit unit : units) add_lengths(columns, unit);
  add_times(columns);
  for (const LengthUnit unit : units) add_paces(columns, unit);
  add_belt(columns, workout);
  add_heart(columns);
  add_effort(columns);
  columns.push_back(of_text("cue", &Segment::cue));
  return columns;
}

/// Whose segments these are, in columns in front of all others: rows of many runners end up in one sheet.
struct Owner {
  std::string heads;
  std::string cells;
};

Owner owner_of(const Workout& workout, const RenderContext& context) {
  const Athlete& athlete = workout.athlete;
  if (!context.of_many && athlete.id.empty() && athlete.name.empty()) return {};
  return {"id,name,workout,",
          fmt::format("{},{},{},", text_cell(athlete.id), text_cell(athlete.name), text_cell(workout.id))};
}

}  // namespace

std::string plan(const Workout& workout, const RenderContext& context) {
  const Columns columns = columns_of(workout, context);
  const Owner owner = owner_of(workout, context);
  std::string result = owner.heads + "segment";
  for (const Column& column : columns) result += "," + column.head;
  result += "\r\n";
  std::size_t index = 0;
  for (const Segment& segment : workout.segments) {
    result += fmt::format("{}{}", owner.cells, ++index);
    for (const Column& column : columns) result += "," + column.cell(segment);
    result += "\r\n";
  }
  return result;
}

}  // namespace crescendo::csv
