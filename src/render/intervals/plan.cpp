#include "crescendo/units/print.hpp"
#include "render/content/words.hpp"
#include "render/intervals/harmless.hpp"
#include "render/intervals/intervals.hpp"
#include "render/watch/target.hpp"
#include "render/whole.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace crescendo::intervals {
namespace {

/// Nobody runs a distance more exactly.
constexpr Distance close = Distance::metres(0.5);

/// What its role makes of a segment.
std::string_view part_of(Role role) {
  if (role == Role::warmup) return "Warmup";
  return role == Role::cooldown ? "Cooldown" : "Main set";
}

/// The laps of a track, which miles say badly.
bool in_hundreds_of_metres(Distance distance) {
  const double hundreds = std::round(distance / Distance::metres(100));
  const Distance off = Distance::metres(100) * hundreds - distance;
  return hundreds >= 1 && std::max(off, -off) < close;
}

/// `4.5km`, `1609mtr`, `0.25mi`: never further from the distance than a metre. Minutes are `m`.
std::string length(Distance distance, LengthUnit unit) {
  const double amount = count(distance, unit);
  for (const int decimals : {0, 1, 2}) {
    const double scale = std::pow(10, decimals);
    const Distance off = one(unit) * (std::round(amount * scale) / scale) - distance;
    if (std::round(amount * scale) >= 1 && std::max(off, -off) < close) {
      return fmt::format("{:.{}f}{}", amount, decimals, name_of(unit));
    }
  }
  if (unit == LengthUnit::mile && !in_hundreds_of_metres(distance)) return fmt::format("{:.3f}mi", amount);
  return fmt::format("{:.0f}mtr", std::max(1.0, distance.in_metres()));
}

/// `1h5m`, `90s` as `1m30s`.
std::string time(const Segment& segment) {
  const long long seconds = std::max(1LL, whole_seconds(segment));
  std::string result;
  if (seconds >= 3600) result += fmt::format("{}h", seconds / 3600);
  if (seconds / 60 % 60 > 0) result += fmt::format("{}m", seconds / 60 % 60);
  if (seconds % 60 > 0) result += fmt::format("{}s", seconds % 60);
  return result;
}

std::string paces(Pace from, Pace to, LengthUnit unit) {
  const std::string first = pace_text(from, unit);
  const std::string second = pace_text(to, unit);
  const std::string both = first == second ? first : first + "-" + second;
  return fmt::format("{}/{} Pace", both, name_of(unit));
}

std::string pace_target(const Motion& motion, LengthUnit unit) {
  const bool ramp = pace_text(motion.start, unit) != pace_text(motion.end, unit);
  if (ramp) return "ramp " + paces(motion.start, motion.end, unit);
  return paces(motion.band.slow, motion.band.fast, unit);
}

/// Whether the beats of the segment follow from the threshold heart rate.
bool by_threshold(const Athlete& athlete, const Segment& segment) {
  const bool zone_of_another = segment.zone && athlete.zones() != ZoneModel::threshold;
  return athlete.heart.threshold && segment.beats && !zone_of_another;
}

/// A percentage is of the heart that the site knows: the threshold is the better known there, too.
std::string heart_target(const Athlete& athlete, const Segment& segment) {
  if (by_threshold(athlete, segment)) {
    const auto percent = [&](HeartRate rate) { return rate / *athlete.heart.threshold * 100; };
    return fmt::format("{:.0f}-{:.0f}% LTHR", percent(segment.beats->low), percent(segment.beats->high));
  }
  const HeartRateBand& band = *segment.heart_rate;
  return fmt::format("{:.0f}-{:.0f}% HR", band.low.in_percent(), band.high.in_percent());
}

/// Label and cue, unless the one begins with the other or is empty.
std::string cue_of(const Segment& segment) {
  if (segment.cue.starts_with(segment.label)) return cue_text(segment.cue);
  return cue_text(segment.cue.empty() ? segment.label : segment.label + ", " + segment.cue);
}

/// What the step is held to: what was asked for, or else what the segment is run by. The pace on a belt is
/// worth having here, where it makes the picture of the workout.
WatchTarget target_of(const Workout& workout, const Segment& segment, const RenderContext& context) {
  const WatchTarget target = watch::target_kind(workout, segment, context);
  const bool asked_for = context.target.has_value();
  if (target == WatchTarget::open && !asked_for && segment.motion) return WatchTarget::pace;
  return target == WatchTarget::heart_rate && !segment.heart_rate ? WatchTarget::open : target;
}

std::string step(const Workout& workout, const Segment& segment, const RenderContext& context) {
  const LengthUnit unit = main_unit(context.units);
  const WatchTarget target = target_of(workout, segment, context);
  std::string line = "-";
  if (const std::string cue = cue_of(segment); !cue.empty()) line += " " + cue;
  // A zone is run for a time, whatever pace that comes to.
  const bool by_length = segment.motion && !segment.zone;
  line += " " + (by_length ? length(segment.motion->distance, unit) : time(segment));
  if (target == WatchTarget::heart_rate) line += " " + heart_target(workout.athlete, segment);
  if (target == WatchTarget::pace) line += " " + pace_target(*segment.motion, unit);
  return line + "\n";
}

/// What no step can say.
std::string ceilings(const Workout& workout, LengthUnit unit) {
  std::string result;
  int index = 0;
  for (const Segment& segment : workout.segments) {
    ++index;
    if (!segment.ceiling) continue;
    result += fmt::format("Step {}: {} or slower.\n", index, pace_with_unit(*segment.ceiling, unit));
  }
  return result;
}

}  // namespace

std::string plan(const Workout& workout, const RenderContext& context) {
  const LengthUnit unit = main_unit(context.units);
  const std::string& who = content::called(workout.athlete);
  const std::string heading = who.empty() ? workout.name : who + ": " + workout.name;
  std::string result = heading_text(heading) + "\n" + ceilings(workout, unit);
  std::string_view part;
  for (const Segment& segment : workout.segments) {
    if (part_of(segment.role) != part) result += fmt::format("\n{}\n", part_of(segment.role));
    part = part_of(segment.role);
    result += step(workout, segment, context);
  }
  return result;
}

}  // namespace crescendo::intervals
