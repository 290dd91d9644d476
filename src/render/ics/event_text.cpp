#include "render/ics/event_text.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
#include "render/content/cells.hpp"
#include "render/content/remarks.hpp"
#include "render/content/size.hpp"
#include "render/content/words.hpp"

#include <fmt/format.h>

namespace crescendo::ics {
namespace {

using namespace content;

std::string paces(const Segment& segment, const RenderContext& context) {
  std::string result;
  for (const LengthUnit unit : shown_units(context.units)) {
    result += fmt::format(", {} /{}", pace_cell(segment, unit), name_of(unit));
  }
  return result;
}

/// `2. build: 5.0 km, 4:28 → 4:16 /km, 21:50, 80–89% of HRmax, effort 4–5, steady`
std::string line(const Workout& workout, std::size_t index, const RenderContext& context) {
  const Segment& segment = workout.segments[index];
  std::string result = fmt::format("{}. {}: ", index + 1, segment.label);
  if (segment.motion) result += distance_in(segment.motion->distance, context.units) + ", ";
  result += clock(segment.duration);
  if (segment.motion || segment.ceiling) result += paces(segment, context);
  if (const auto belt = belt_setting(workout, segment)) {
    result += fmt::format(", {} {}", speed_name(belt->unit), belt_cell(*belt));
  }
  if (segment.beats) result += ", " + beats_cell(segment) + " bpm";
  if (!segment.beats && segment.heart_rate) result += ", " + heart_rate_cell(segment) + " of HRmax";
  result += ", effort " + effort_cell(segment);
  return segment.cue.empty() ? result : result + ", " + segment.cue;
}

}  // namespace

std::string summary(const Workout& workout, const RenderContext& context) {
  const std::string& who = called(workout.athlete);
  return printable(
      fmt::format("{}{}{}, {}", who, who.empty() ? "" : ": ", workout.name, size_of(workout, context)));
}

std::string description(const Workout& workout, const RenderContext& context) {
  std::string result = printable(origin(workout.athlete)) + "\n\n";
  const auto add = [&result](std::string_view text) { result += printable(text) + "\n"; };
  for (std::size_t i = 0; i < workout.segments.size(); ++i) add(line(workout, i, context));
  result += "\n";
  for (const std::string& remark : remarks(workout, context)) add(remark);
  for (const Finding& finding : told(workout.findings, context)) {
    add(fmt::format("{}: {}", kind_of(finding.severity), finding.message));
  }
  for (const auto& [name, text] : around_the_run(workout)) add(fmt::format("{}: {}", name, text));
  result.pop_back();
  return result;
}

}  // namespace crescendo::ics
