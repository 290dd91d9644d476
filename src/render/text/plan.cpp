#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
#include "render/splits.hpp"
#include "render/text/profile.hpp"
#include "render/text/segments.hpp"
#include "render/text/style.hpp"
#include "render/text/table.hpp"
#include "render/text/text.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace crescendo::text {
namespace {

std::string heading(const Workout& workout, const RenderContext& context) {
  std::string size = clock(workout.totals.duration);
  if (workout.by_pace()) size = distance_in(*workout.totals.distance, context.units) + " · " + size;
  const std::string line = at_both_ends(workout.name, size, context.width);
  return context.colour ? painted(line.substr(0, line.size() - 1), bold) + "\n" : line;
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
    return segment.motion && segment.from == name_of(Anchor::easy) &&
           segment.motion->start == segment.motion->end;
  });
  if (easy == workout.segments.end()) return "";
  std::string bands;
  for (const LengthUnit unit : shown_units(context.units)) {
    bands += fmt::format("{}{} to {}", bands.empty() ? "" : ", ", pace_text(easy->motion->band.slow, unit),
                         pace_with_unit(easy->motion->band.fast, unit));
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
  if (!workout.by_pace()) return {};
  const Segment& finish = finish_of(workout);
  std::string paces;
  for (const LengthUnit unit : shown_units(context.units)) {
    paces += (paces.empty() ? "" : ", ") + pace_with_unit(finish.motion->end, unit);
  }
  if (finish.motion->start == finish.motion->end) {
    return fmt::format("Ends with {} ({}) at {}.", clock(finish.duration),
                       distance_in(finish.motion->distance, context.units), paces);
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
  if (context.splits && workout.by_pace()) {
    for (const LengthUnit unit : shown_units(context.units)) result += split_table(workout, unit) + "\n";
  }
  result += easy_line(workout, context);
  if (const std::string finish = finish_line(workout, context); !finish.empty()) {
    result += wrapped(finish, context.width);
  }
  result += wrapped("Feeling off? " + workout.guidance.off_day, context.width);
  result += listed(workout.findings, context);
  return result;
}

}  // namespace crescendo::text
