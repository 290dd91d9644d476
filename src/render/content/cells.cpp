#include "render/content/cells.hpp"

#include "crescendo/units/print.hpp"
#include "render/content/words.hpp"

#include <fmt/format.h>

namespace crescendo::content {
namespace {

constexpr std::string_view nothing = "–";

}  // namespace

std::string pace_cell(const Segment& segment, LengthUnit unit) {
  if (segment.motion) {
    const std::string from = pace_text(segment.motion->start, unit);
    const std::string to = pace_text(segment.motion->end, unit);
    return from == to ? to : fmt::format("{} → {}", from, to);
  }
  if (segment.ceiling) return pace_text(*segment.ceiling, unit) + " or slower";
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

}  // namespace crescendo::content
