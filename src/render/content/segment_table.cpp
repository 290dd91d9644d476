#include "render/content/segment_table.hpp"

#include "crescendo/units/print.hpp"
#include "render/content/cells.hpp"
#include "render/content/words.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo::content {
namespace {

/// What a cell is made from.
struct Row {
  const Workout& workout;
  const Segment& segment;
  const RenderContext& context;
};

/// A column of the table: what stands above it, and what a segment has in it.
struct Column {
  Head head;
  std::string (*cell)(const Row&);
};

Column distance_column() {
  return {{"distance", true},
          [](const Row& row) { return distance_in(row.segment.motion->distance, row.context.units); }};
}

Column pace_column(LengthUnit unit) {
  Column column{{fmt::format("pace /{}", name_of(unit)), true},
                [](const Row& row) { return pace_cell(row.segment, LengthUnit::kilometre); }};
  if (unit == LengthUnit::mile)
    column.cell = [](const Row& row) { return pace_cell(row.segment, LengthUnit::mile); };
  return column;
}

Column belt_column(LengthUnit unit) {
  return {{std::string(speed_name(unit)), true},
          [](const Row& row) { return belt_cell(*belt_setting(row.workout, row.segment)); }};
}

Column heart_column(bool beats) {
  if (beats) return {{"bpm", true}, [](const Row& row) { return beats_cell(row.segment); }};
  return {{"% HRmax", true}, [](const Row& row) { return heart_rate_cell(row.segment); }};
}

bool any(const Workout& workout, bool (*has)(const Segment&)) {
  return std::ranges::any_of(workout.segments, has);
}

bool has_beats(const Segment& segment) { return segment.beats.has_value(); }
bool has_heart_rate(const Segment& segment) { return segment.heart_rate.has_value(); }
bool has_ceiling(const Segment& segment) { return segment.ceiling.has_value(); }

/// The columns that this workout has something to say in.
std::vector<Column> columns(const Workout& workout, const RenderContext& context, bool cues) {
  std::vector<Column> result;
  if (workout.by_pace()) result.push_back(distance_column());
  if (workout.by_pace() || any(workout, has_ceiling)) {
    for (const LengthUnit unit : shown_units(context.units)) result.push_back(pace_column(unit));
  }
  const auto& treadmill = workout.conditions.treadmill;
  if (workout.by_pace() && treadmill) result.push_back(belt_column(*treadmill));
  result.push_back({{"time", true}, [](const Row& row) { return clock(row.segment.duration); }});
  if (any(workout, has_heart_rate)) result.push_back(heart_column(any(workout, has_beats)));
  result.push_back({{"effort"}, [](const Row& row) { return effort_cell(row.segment); }});
  if (cues) result.push_back({{""}, [](const Row& row) { return row.segment.cue; }});
  return result;
}

}  // namespace

SegmentTable segment_table(const Workout& workout, const RenderContext& context, bool cues) {
  const std::vector<Column> all = columns(workout, context, cues);
  SegmentTable table{{{"", true}, {"segment"}}, {}};
  for (const Column& column : all) table.heads.push_back(column.head);
  int index = 0;
  for (const Segment& segment : workout.segments) {
    std::vector<std::string> cells = {std::to_string(++index), segment.label};
    for (const Column& column : all) cells.push_back(column.cell({workout, segment, context}));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

}  // namespace crescendo::content
