#include "render/zwo/message.hpp"

#include "crescendo/units/print.hpp"
#include "render/belt.hpp"
#include "render/content/cells.hpp"
#include "render/content/words.hpp"

#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace crescendo::zwo {
namespace {

/// `4:16 → 4:02/km`, `5:38/km or slower`
std::string pace_words(const Segment& segment, LengthUnit unit) {
  if (!segment.motion) return pace_with_unit(*segment.ceiling, unit) + " or slower";
  return fmt::format("{}/{}", content::pace_cell(segment, unit), name_of(unit));
}

/// `8.7 → 10.1 km/h at 0%`
std::string belt_words(const BeltSetting& belt) {
  const std::string from = fmt::format("{:.1f}", per_hour(belt.start, belt.unit));
  const std::string to = fmt::format("{:.1f}", per_hour(belt.end, belt.unit));
  const std::string speeds = from == to ? to : fmt::format("{} → {}", from, to);
  return fmt::format("{} {} at {:g}%", speeds, speed_name(belt.unit), belt.incline.in_percent());
}

std::string heart_words(const Segment& segment) {
  return segment.beats ? content::beats_cell(segment) + " bpm"
                       : content::heart_rate_cell(segment) + " of HRmax";
}

std::vector<std::string> numbers(const Workout& workout, const Segment& segment, Units units) {
  std::vector<std::string> result;
  if (segment.motion || segment.ceiling) {
    for (const LengthUnit unit : content::shown_units(units)) result.push_back(pace_words(segment, unit));
  }
  if (const auto belt = belt_setting(workout, segment)) result.push_back(belt_words(*belt));
  if (segment.zone && segment.heart_rate) result.push_back(heart_words(segment));
  return result;
}

}  // namespace

std::string message(const Workout& workout, const Segment& segment, const RenderContext& context) {
  // A cue that begins with the label says both.
  const bool cue_first = segment.cue.starts_with(segment.label);
  const std::string& title = cue_first ? segment.cue : segment.label;
  std::vector<std::string> parts = numbers(workout, segment, context.units);
  if (!cue_first && !segment.cue.empty()) parts.push_back(segment.cue);
  const std::string_view colon = title.empty() || parts.empty() ? "" : ": ";
  return fmt::format("{}{}{}", title, colon, fmt::join(parts, ", "));
}

}  // namespace crescendo::zwo
