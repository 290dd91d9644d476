#include "render/text/segments.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
#include "render/belt.hpp"
#include "render/text/style.hpp"
#include "render/text/table.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace crescendo::text {
namespace {

constexpr std::string_view nothing = "–";

std::string pace_cell(const Segment& segment, LengthUnit unit) {
  if (segment.motion) {
    const std::string from = pace_text(segment.motion->start, unit);
    const std::string to = pace_text(segment.motion->end, unit);
    return from == to ? to : fmt::format("{} → {}", from, to);
  }
  if (segment.ceiling) return "≤ " + pace_text(*segment.ceiling, unit);
  return std::string(nothing);
}

std::string beats_cell(const Segment& segment) {
  if (!segment.beats) return std::string(nothing);
  return fmt::format("{:.0f}–{:.0f}", segment.beats->low.in_per_minute(),
                     segment.beats->high.in_per_minute());
}

std::string belt_cell(const BeltSetting& belt) {
  const std::string from = fmt::format("{:.1f}", per_hour(belt.start, belt.unit));
  const std::string to = fmt::format("{:.1f}", per_hour(belt.end, belt.unit));
  const std::string incline = fmt::format(" at {:g}%", belt.incline.in_percent());
  return (from == to ? to : fmt::format("{} → {}", from, to)) + incline;
}

std::string heart_rate_cell(const Segment& segment) {
  if (!segment.heart_rate) return std::string(nothing);
  return percent_band(segment.heart_rate->low.in_percent(), segment.heart_rate->high.in_percent());
}

std::string effort_cell(const Segment& segment) {
  const auto [low, high] = segment.effort;
  return low == high ? fmt::format("{}", low) : fmt::format("{}–{}", low, high);
}

std::string_view colour(const Segment& segment, const RenderContext& context) {
  return segment.motion ? colour_of(segment.motion->end_share, context) : std::string_view();
}

/// What a cell is made from.
struct Row {
  const Workout& workout;
  const Segment& segment;
  const RenderContext& context;
};

/// A column of the table: what stands above it, and what a segment has in it.
struct Column {
  Table::Column head;
  std::string (*cell)(const Row&);
};

Column distance_column() {
  return {{"distance", Align::right},
          [](const Row& row) { return distance_in(row.segment.motion->distance, row.context.units); }};
}

Column pace_column(LengthUnit unit) {
  Column column{{fmt::format("pace /{}", name_of(unit)), Align::right},
                [](const Row& row) { return pace_cell(row.segment, LengthUnit::kilometre); }};
  if (unit == LengthUnit::mile)
    column.cell = [](const Row& row) { return pace_cell(row.segment, LengthUnit::mile); };
  return column;
}

Column belt_column(LengthUnit unit) {
  return {{std::string(speed_name(unit)), Align::right},
          [](const Row& row) { return belt_cell(*belt_setting(row.workout, row.segment)); }};
}

Column heart_column(bool beats) {
  if (beats) return {{"bpm", Align::right}, [](const Row& row) { return beats_cell(row.segment); }};
  return {{"% HRmax", Align::right}, [](const Row& row) { return heart_rate_cell(row.segment); }};
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
  result.push_back({{"time", Align::right}, [](const Row& row) { return clock(row.segment.duration); }});
  if (any(workout, has_heart_rate)) result.push_back(heart_column(any(workout, has_beats)));
  result.push_back({{"effort"}, [](const Row& row) { return effort_cell(row.segment); }});
  if (cues) result.push_back({{""}, [](const Row& row) { return row.segment.cue; }});
  return result;
}

Table table_of(const Workout& workout, const RenderContext& context, bool cues) {
  const std::vector<Column> all = columns(workout, context, cues);
  std::vector<Table::Column> heads = {{"", Align::right}, {"segment"}};
  for (const Column& column : all) heads.push_back(column.head);
  Table table(std::move(heads));
  int index = 0;
  for (const Segment& segment : workout.segments) {
    std::vector<std::string> cells = {std::to_string(++index), segment.label};
    for (const Column& column : all) cells.push_back(column.cell({workout, segment, context}));
    table.add(std::move(cells), colour(segment, context));
  }
  return table;
}

/// The table's content one segment after the other, for narrow terminals.
std::string stacked(const Workout& workout, const RenderContext& context) {
  std::string result;
  int index = 0;
  for (const Segment& segment : workout.segments) {
    std::string title = fmt::format("{} {} · ", ++index, segment.label);
    if (segment.motion) title += distance_in(segment.motion->distance, context.units) + " · ";
    result += wrapped(title + clock(segment.duration), context.width);
    for (const LengthUnit unit : shown_units(context.units)) {
      if (segment.motion || segment.ceiling) {
        result += fmt::format("  {} /{}\n", pace_cell(segment, unit), name_of(unit));
      }
    }
    if (const auto belt = belt_setting(workout, segment)) {
      result += wrapped(fmt::format("{} {}", speed_name(belt->unit), belt_cell(*belt)), context.width, 2);
    }
    const std::string heart = segment.beats        ? beats_cell(segment) + " bpm · "
                              : segment.heart_rate ? heart_rate_cell(segment) + " of HRmax · "
                                                   : "";
    const std::string feel = fmt::format("{}effort {}, {}", heart, effort_cell(segment), segment.cue);
    result += wrapped(feel, context.width, 2);
  }
  return result;
}

}  // namespace

std::string segments(const Workout& workout, const RenderContext& context) {
  for (const bool cues : {true, false}) {
    const Table table = table_of(workout, context, cues);
    if (table.width() <= context.width) return table.print();
  }
  return stacked(workout, context);
}

}  // namespace crescendo::text
