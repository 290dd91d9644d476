#include "render/text/segments.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
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

/// A column of the table: what stands above it, and what a segment has in it.
struct Column {
  Table::Column head;
  std::string (*cell)(const Segment&, const RenderContext&);
};

Column distance_column() {
  return {{"distance", Align::right}, [](const Segment& segment, const RenderContext& context) {
            return distance_in(segment.motion->distance, context.units);
          }};
}

Column pace_column(LengthUnit unit) {
  const auto kilometres = [](const Segment& s, const RenderContext&) {
    return pace_cell(s, LengthUnit::kilometre);
  };
  const auto miles = [](const Segment& s, const RenderContext&) { return pace_cell(s, LengthUnit::mile); };
  Column column{{fmt::format("pace /{}", name_of(unit)), Align::right}, kilometres};
  if (unit == LengthUnit::mile) column.cell = miles;
  return column;
}

bool any(const Workout& workout, bool (*has)(const Segment&)) {
  return std::ranges::any_of(workout.segments, has);
}

/// The columns that this workout has something to say in.
std::vector<Column> columns(const Workout& workout, const RenderContext& context, bool cues) {
  std::vector<Column> result;
  if (workout.by_pace()) result.push_back(distance_column());
  if (workout.by_pace() || any(workout, [](const Segment& s) { return s.ceiling.has_value(); })) {
    for (const LengthUnit unit : shown_units(context.units)) result.push_back(pace_column(unit));
  }
  result.push_back(
      {{"time", Align::right}, [](const Segment& s, const RenderContext&) { return clock(s.duration); }});
  if (any(workout, [](const Segment& s) { return s.heart_rate.has_value(); })) {
    result.push_back({{"% HRmax", Align::right},
                      [](const Segment& s, const RenderContext&) { return heart_rate_cell(s); }});
  }
  result.push_back({{"effort"}, [](const Segment& s, const RenderContext&) { return effort_cell(s); }});
  if (cues) result.push_back({{""}, [](const Segment& s, const RenderContext&) { return s.cue; }});
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
    for (const Column& column : all) cells.push_back(column.cell(segment, context));
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
    const std::string heart = segment.heart_rate ? heart_rate_cell(segment) + " of HRmax · " : "";
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
