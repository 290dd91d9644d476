#include "render/text/segments.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
#include "render/content/cells.hpp"
#include "render/content/segment_table.hpp"
#include "render/content/words.hpp"
#include "render/text/style.hpp"
#include "render/text/table.hpp"

#include <vector>

#include <fmt/format.h>

namespace crescendo::text {
namespace {

using namespace content;

std::string_view colour(const Segment& segment, const RenderContext& context) {
  return segment.motion ? colour_of(segment.motion->end_share, context) : std::string_view();
}

Table table_of(const Workout& workout, const RenderContext& context, bool cues) {
  SegmentTable content = segment_table(workout, context, cues);
  std::vector<Table::Column> heads;
  for (Head& head : content.heads) {
    heads.push_back({std::move(head.title), head.to_the_right ? Align::right : Align::left});
  }
  Table table(std::move(heads));
  for (std::size_t i = 0; i < content.rows.size(); ++i) {
    table.add(std::move(content.rows[i]), colour(workout.segments[i], context));
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
