#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
#include "render/splits.hpp"
#include "render/text/profile.hpp"
#include "render/text/style.hpp"
#include "render/text/table.hpp"
#include "render/text/text.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace crescendo::text {
namespace {

std::string pace_cell(const Segment& segment, LengthUnit unit) {
  const std::string from = pace_text(segment.start, unit);
  const std::string to = pace_text(segment.end, unit);
  return from == to ? to : fmt::format("{} → {}", from, to);
}

std::string heart_rate_cell(const Segment& segment) {
  if (!segment.heart_rate) return "–";
  return percent_band(segment.heart_rate->low.in_percent(), segment.heart_rate->high.in_percent());
}

std::string effort_cell(const Segment& segment) {
  const auto [low, high] = segment.effort;
  return low == high ? fmt::format("{}", low) : fmt::format("{}–{}", low, high);
}

std::string heading(const Workout& workout, const RenderContext& context) {
  const std::string size = fmt::format("{} · {}", distance_in(workout.totals.distance, context.units),
                                       clock(workout.totals.duration));
  const std::string line = at_both_ends(workout.name, size, context.width);
  return context.colour ? painted(line.substr(0, line.size() - 1), bold) + "\n" : line;
}

Table table_of(const Workout& workout, const RenderContext& context, bool cues) {
  std::vector<Table::Column> columns = {{"", Align::right}, {"segment"}, {"distance", Align::right}};
  for (const LengthUnit unit : shown_units(context.units)) {
    columns.push_back({fmt::format("pace /{}", name_of(unit)), Align::right});
  }
  columns.insert(columns.end(), {{"time", Align::right}, {"% HRmax", Align::right}, {"effort"}});
  if (cues) columns.push_back({""});
  Table table(std::move(columns));
  int index = 0;
  for (const Segment& segment : workout.segments) {
    std::vector<std::string> cells = {std::to_string(++index), segment.label,
                                      distance_in(segment.distance, context.units)};
    for (const LengthUnit unit : shown_units(context.units)) cells.push_back(pace_cell(segment, unit));
    cells.insert(cells.end(), {clock(segment.duration), heart_rate_cell(segment), effort_cell(segment)});
    if (cues) cells.push_back(segment.cue);
    table.add(std::move(cells), colour_of(segment.end_share, context));
  }
  return table;
}

/// The table's content one segment after the other, for narrow terminals.
std::string stacked(const Workout& workout, const RenderContext& context) {
  std::string result;
  int index = 0;
  for (const Segment& segment : workout.segments) {
    const std::string title =
        fmt::format("{} {} · {} · {}", ++index, segment.label, distance_in(segment.distance, context.units),
                    clock(segment.duration));
    result += wrapped(title, context.width);
    for (const LengthUnit unit : shown_units(context.units)) {
      result += fmt::format("  {} /{}\n", pace_cell(segment, unit), name_of(unit));
    }
    const std::string heart = segment.heart_rate ? heart_rate_cell(segment) + " of HRmax" : "";
    const std::string feel = fmt::format("{}{}effort {}, {}", heart, heart.empty() ? "" : " · ",
                                         effort_cell(segment), segment.cue);
    result += wrapped(feel, context.width, 2);
  }
  return result;
}

std::string segments(const Workout& workout, const RenderContext& context) {
  for (const bool cues : {true, false}) {
    const Table table = table_of(workout, context, cues);
    if (table.width() <= context.width) return table.print();
  }
  return stacked(workout, context);
}

std::string split_table(const Workout& workout, LengthUnit unit) {
  Table table(
      {{std::string(name_of(unit)), Align::right}, {"split", Align::right}, {"elapsed", Align::right}});
  // Differences of what is shown, so that the column adds up.
  Duration shown{0};
  for (const Split& split : splits(workout, unit)) {
    const Duration elapsed(std::round(split.elapsed.count()));
    table.add({fmt::format("{:g}", std::round(count(split.at, unit) * 100) / 100), clock(elapsed - shown),
               clock(elapsed)});
    shown = elapsed;
  }
  return table.print();
}

/// That E is a band, where the plan keeps to one pace of it.
std::string easy_line(const Workout& workout, const RenderContext& context) {
  const auto easy = std::ranges::find_if(workout.segments, [](const Segment& segment) {
    return segment.from == name_of(Anchor::easy) && segment.start == segment.end;
  });
  if (easy == workout.segments.end()) return "";
  std::string bands;
  for (const LengthUnit unit : shown_units(context.units)) {
    bands += fmt::format("{}{} to {}", bands.empty() ? "" : ", ", pace_text(easy->band.slow, unit),
                         pace_with_unit(easy->band.fast, unit));
  }
  return wrapped(fmt::format("Easy is anything from {}.", bands), context.width);
}

/// How much longer at the target a runner might want who trains for that intensity itself.
std::string_view longer_hold(Goal goal) {
  if (goal == Goal::threshold) return "10min";
  return goal == Goal::vo2max ? "3min" : "";
}

/// What the run builds up to, and for how long it is there.
std::string finish_line(const Workout& workout, const RenderContext& context) {
  const Segment& finish = finish_of(workout);
  std::string paces;
  for (const LengthUnit unit : shown_units(context.units)) {
    paces += (paces.empty() ? "" : ", ") + pace_with_unit(finish.end, unit);
  }
  if (finish.start == finish.end) {
    return fmt::format("Ends with {} ({}) at {}.", clock(finish.duration),
                       distance_in(finish.distance, context.units), paces);
  }
  const std::string_view hold = longer_hold(workout.goal);
  if (hold.empty()) return fmt::format("Ends at {}.", paces);
  return fmt::format("Ends at {}, and only just; --hold {} keeps you there.", paces, hold);
}

}  // namespace

std::string plan(const Workout& workout, const RenderContext& context) {
  std::string result = heading(workout, context);
  result += wrapped(origin(workout.athlete), context.width) + "\n";
  result += segments(workout, context) + "\n";
  if (const std::string chart = profile(workout, context); !chart.empty()) result += chart + "\n";
  if (context.splits) {
    for (const LengthUnit unit : shown_units(context.units)) result += split_table(workout, unit) + "\n";
  }
  result += easy_line(workout, context);
  result += wrapped(finish_line(workout, context), context.width);
  result += wrapped("Feeling off? " + workout.guidance.off_day, context.width);
  result += listed(workout.findings, context);
  return result;
}

}  // namespace crescendo::text
