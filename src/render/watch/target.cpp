#include "render/watch/target.hpp"

#include "crescendo/units/print.hpp"
#include "render/belt.hpp"

#include <utility>

#include <fmt/format.h>

namespace crescendo::watch {
namespace {

/// Watches guess the pace on a belt, and the plan's heart rates follow too slowly to run by.
WatchTarget usual_target(const Workout& workout, const Segment& segment) {
  if (segment.zone && (segment.beats || segment.heart_rate)) return WatchTarget::heart_rate;
  return workout.conditions.treadmill ? WatchTarget::open : WatchTarget::pace;
}

bool is_known(WatchTarget target, const Segment& segment) {
  switch (target) {
    case WatchTarget::pace:
      return segment.motion.has_value();
    case WatchTarget::heart_rate:
      return segment.beats || segment.heart_rate;
    case WatchTarget::open:
      return true;
  }
  return false;
}

/// ASCII alone: not every watch has an arrow or a long dash.
std::string pace_words(const Segment& segment, const std::optional<PaceRange>& paces, LengthUnit unit) {
  if (!paces) {
    return segment.ceiling ? fmt::format("not faster than {}", pace_with_unit(*segment.ceiling, unit)) : "";
  }
  std::string from = pace_text(paces->slow, unit);
  std::string to = pace_with_unit(paces->fast, unit);
  if (to.starts_with(from) && to[from.size()] == '/') return to;
  return std::move(from) + " to " + to;
}

std::string belt_words(const BeltSetting& belt) {
  const double from = per_hour(belt.start, belt.unit);
  const double to = per_hour(belt.end, belt.unit);
  const std::string speeds =
      belt.start == belt.end ? fmt::format("{:.1f}", to) : fmt::format("{:.1f} to {:.1f}", from, to);
  return fmt::format("{} {} at {:g}%", speeds, speed_name(belt.unit), belt.incline.in_percent());
}

}  // namespace

WatchTarget target_kind(const Workout& workout, const Segment& segment, const RenderContext& context) {
  const WatchTarget wanted = context.target.value_or(usual_target(workout, segment));
  return is_known(wanted, segment) ? wanted : WatchTarget::open;
}

HeartTarget heart_target(const Segment& segment) {
  if (segment.beats) return *segment.beats;
  return *segment.heart_rate;
}

std::string notes_for(const Workout& workout, const Segment& segment, const std::optional<PaceRange>& paces,
                      const RenderContext& context) {
  const auto belt = belt_setting(workout, segment);
  std::string notes = belt ? belt_words(*belt) : pace_words(segment, paces, main_unit(context.units));
  if (!notes.empty() && !segment.cue.empty()) notes += ", ";
  return notes += segment.cue;
}

}  // namespace crescendo::watch
