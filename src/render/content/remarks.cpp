#include "render/content/remarks.hpp"

#include "crescendo/explain/explain.hpp"
#include "crescendo/units/print.hpp"
#include "render/belt.hpp"
#include "render/content/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace crescendo::content {
namespace {

/// The band that a steady easy segment lies in. A pace in the middle has all of it around; at the slow edge,
/// what the segment's own band has beside it is room for the watch.
PaceRange easy_band(const Motion& motion) {
  constexpr PaceChange nothing = PaceChange::per(Distance::kilometres(1), Duration(0.001));
  const PaceChange off = change(motion.band.middle(), motion.start);
  return off > nothing ? PaceRange{motion.start, motion.band.fast} : motion.band;
}

/// That E is a band, where the plan keeps to one pace of it.
std::string easy_line(const Workout& workout, const RenderContext& context) {
  const auto easy = std::ranges::find_if(workout.segments, [](const Segment& segment) {
    return segment.motion && segment.from == name_of(Anchor::easy) &&
           segment.motion->start == segment.motion->end;
  });
  if (easy == workout.segments.end()) return "";
  const PaceRange band = easy_band(*easy->motion);
  std::string bands;
  for (const LengthUnit unit : shown_units(context.units)) {
    bands += fmt::format("{}{} to {}", bands.empty() ? "" : ", ", pace_text(band.slow, unit),
                         pace_with_unit(band.fast, unit));
  }
  return fmt::format("Easy is anything from {}.", bands);
}

/// How much longer at the target a runner might want who trains for that intensity itself.
std::string_view longer_hold(Goal goal) {
  switch (goal) {
    case Goal::threshold:
    case Goal::half:
      return "10min";
    case Goal::vo2max:
      return "3min";
    case Goal::marathon:
      return "20min";
    default:
      return "";
  }
}

/// What the run builds up to, and for how long it is there.
std::string finish_line(const Workout& workout, const RenderContext& context, bool options) {
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
  constexpr Duration long_enough = Minutes(40);
  const std::string_view hold = longer_hold(workout.goal);
  if (hold.empty() || workout.totals.duration < long_enough) return fmt::format("Ends at {}.", paces);
  const std::string hint = options ? fmt::format("; --hold {} keeps you there", hold) : "";
  return fmt::format("Ends at {}, and only just{}.", paces, hint);
}

/// `in this heat`
std::string_view where(const Conditions& conditions) {
  if (conditions.air && conditions.altitude) return "in this heat and height";
  return conditions.air ? "in this heat" : "at this height";
}

/// `T 4:02, in this heat 4:14; ...`
std::string conditions_line(const Workout& workout, const RenderContext& context) {
  if (!workout.conditions.slow() || !workout.by_pace()) return "";
  if (workout.adjustments.empty()) return "The conditions do not change the paces.";
  const LengthUnit unit = main_unit(context.units);
  std::string line;
  const auto plain = [](const Adjustment& adjusted) {
    return adjusted.name.find_first_of("+-") == std::string::npos;
  };
  const bool named = std::ranges::any_of(workout.adjustments, plain);
  for (const Adjustment& adjusted : workout.adjustments) {
    // What lies beside a pace follows it.
    if (named && !plain(adjusted)) continue;
    line +=
        fmt::format("{}{} {}, {} {}", line.empty() ? "" : "; ", adjusted.name, pace_text(adjusted.mild, unit),
                    where(workout.conditions), pace_text(adjusted.pace, unit));
  }
  return line + ". The effort stays.";
}

/// How often to press the button on a ramp; a belt goes up in tenths.
std::string belt_line(const Workout& workout) {
  constexpr double presses_per_unit = 10;
  std::string result;
  int index = 0;
  for (const Segment& segment : workout.segments) {
    ++index;
    const auto belt = belt_setting(workout, segment);
    if (!belt) continue;
    const double presses =
        std::round((per_hour(belt->end, belt->unit) - per_hour(belt->start, belt->unit)) * presses_per_unit);
    if (presses < 1) continue;
    result += fmt::format("{}{} every {}", result.empty() ? "One tenth faster: in segment " : ", in ", index,
                          clock(segment.duration / presses));
  }
  return result.empty() ? "" : result + ".";
}

/// `easy 24:20, moderate 15:10, ...`
std::string time_in_zones(const Workout& workout) {
  const auto& zones = workout.totals.time_in_zone;
  if (!zones) return "";
  const std::array<std::pair<std::string_view, Duration>, 6> all = {{{"easy", zones->easy},
                                                                     {"moderate", zones->moderate},
                                                                     {"marathon", zones->marathon},
                                                                     {"threshold", zones->threshold},
                                                                     {"interval", zones->interval},
                                                                     {"repetition", zones->repetition}}};
  std::string result;
  for (const auto& [name, time] : all) {
    if (time >= Duration(1))
      result += fmt::format("{}{} at {} intensity", result.empty() ? "" : ", ", clock(time), name);
  }
  return result;
}

}  // namespace

std::vector<std::string> remarks(const Workout& workout, const RenderContext& context, bool options) {
  std::vector<std::string> result = {easy_line(workout, context), finish_line(workout, context, options),
                                     belt_line(workout), conditions_line(workout, context)};
  std::erase(result, "");
  return result;
}

std::vector<Finding> told(std::vector<Finding> findings, const RenderContext& context) {
  std::erase_if(findings, [&](const Finding& finding) { return finding.remark && !context.explain; });
  std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::severity);
  return findings;
}

std::vector<Note> around_the_run(const Workout& workout) {
  const Guidance& guidance = workout.guidance;
  std::vector<Note> result = {
      {"What it is for", guidance.purpose}, {"What it is not", guidance.not_for},
      {"Before", guidance.before},          {"After", guidance.after},
      {"Feeling off", guidance.off_day},    {"Started too fast", guidance.if_started_too_fast},
      {"Time", time_in_zones(workout)}};
  std::erase_if(result, [](const Note& note) { return note.text.empty(); });
  return result;
}

std::vector<Note> origins(const Workout& workout, LengthUnit unit) {
  std::vector<Note> result;
  for (const Derivation& derivation : explain(workout, unit)) {
    const std::string source = derivation.source.empty() ? "" : fmt::format(" [{}]", derivation.source);
    result.push_back({derivation.name, derivation.how + source});
  }
  return result;
}

}  // namespace crescendo::content
