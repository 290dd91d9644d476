// Rules on weather, altitude, belts and hearts.

#include "check/common.hpp"
#include "crescendo/physiology/altitude.hpp"
#include "crescendo/physiology/treadmill.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo::checking {
std::optional<Finding> heat(const Subject& subject) {
  const auto& air = subject.workout.conditions.air;
  if (!air) return std::nullopt;
  const WetBulbGlobe globe = wet_bulb_globe(*air);
  const HeatFlag flag = heat_flag(globe);
  if (flag < HeatFlag::red) return std::nullopt;
  const bool black = flag == HeatFlag::black;
  const bool hard = gets_hard(subject.workout);
  return finding(
      "heat", black && hard ? Severity::error : Severity::warning,
      fmt::format("WBGT is about {:.0f} C, a {} flag{}: {}", globe.in_celsius(), name_of(flag),
                  black ? " (above 28 C)" : " (23 to 28 C)",
                  black ? "no hard running in this. Run when it is cooler, or easy and short, with water."
                        : "run early or in the shade, drink, and stop where you feel cold or dizzy."),
      "American College of Sports Medicine");
}

std::optional<Finding> altitude(const Subject& subject) {
  const auto& height = subject.workout.conditions.altitude;
  if (!height) return std::nullopt;
  if (altitude_is_extrapolated(*height)) {
    return finding("altitude", Severity::warning,
                   "Daniels' figures end at 2500 m: go by effort, and take these paces as a guess.", daniels);
  }
  const TimeLost fresh = unacclimatised_race_loss(*height, Distance::kilometres(10));
  if (fresh.fraction() <= 0) return std::nullopt;
  Finding note =
      finding("altitude", Severity::info,
              fmt::format("The paces take the result for one from near sea level (for one from up here leave "
                          "--altitude out) and the runner for used to the height; in the first days a 10 km "
                          "race costs {:.1f}%.",
                          fresh.in_percent()),
              "Daniels' Running Formula; NCAA altitude conversions");
  note.remark = false;
  return note;
}

std::optional<Finding> belt_steps(const Subject& subject) {
  const auto& unit = subject.workout.conditions.treadmill;
  if (!unit || !subject.workout.by_pace()) return std::nullopt;
  const Segment* before = nullptr;
  for (const std::size_t i : subject.main) {
    const Segment& segment = subject.workout.segments[i];
    const bool faster_than_before = before != nullptr && faster(segment.motion->start, before->motion->end);
    if (faster_than_before && belt_speed(speed_of(segment.motion->start), *unit) ==
                                  belt_speed(speed_of(before->motion->end), *unit)) {
      return finding(
          "belt-steps", Severity::warning,
          fmt::format("\"{}\" and \"{}\" come to one speed on a belt that counts tenths: take fewer steps, "
                      "or larger ones.",
                      before->label, segment.label),
          "the belt", i);
    }
    before = &segment;
  }
  return std::nullopt;
}

std::optional<Finding> heart_rate_guess(const Subject& subject) {
  const Heart& heart = subject.workout.athlete.heart;
  const bool shown =
      std::ranges::any_of(subject.workout.segments, [](const Segment& s) { return s.beats.has_value(); });
  if (!heart.maximum_is_estimated || heart.threshold || !shown) return std::nullopt;
  return finding(
      "heart-rate-guess", Severity::warning,
      fmt::format("The maximal heart rate of {:.0f} is an estimate from age, good to {:.0f} beats either way "
                  "for two runners in three: go by pace and feel, and measure it.",
                  heart.maximum->in_per_minute(), estimate_error.in_per_minute()),
      "Roberts and Landwehr 2002; Nes et al. 2013");
}

std::optional<Finding> short_heart_rate(const Subject& subject) {
  for (std::size_t i = 0; i < subject.workout.segments.size(); ++i) {
    const Segment& segment = subject.workout.segments[i];
    if (!segment.heart_rate || segment.duration >= shortest_for_heart_rate) continue;
    return finding(
        "short-heart-rate", Severity::warning,
        fmt::format("\"{}\" takes {}: a heart needs two minutes to follow, and below three its rate says "
                    "nothing. Go by pace or feel there.",
                    segment.label, clock(segment.duration)),
        daniels, i);
  }
  return std::nullopt;
}

std::optional<Finding> easy_zones(const Subject& subject) {
  const Workout& workout = subject.workout;
  const bool by_zone =
      std::ranges::any_of(workout.segments, [](const Segment& s) { return s.zone.has_value(); });
  if (!by_zone || workout.athlete.zones() != ZoneModel::maximum) return std::nullopt;
  return finding(
      "easy-zones", Severity::warning,
      "Zones by tenths of the maximal heart rate are too low for this run: their zone 3 is still easy "
      "running. Zones by threshold (--lthr) or by reserve (--hrmax and --hrrest) fit.",
      "J. Friel, zones by threshold heart rate; Daniels' Running Formula");
}

}  // namespace crescendo::checking
