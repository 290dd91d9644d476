// Rules on how much it is, beside what the runner runs in a week and what a body gets over.

#include "check/common.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crescendo::checking {
namespace {

Distance distance_from(const Subject& subject, Vo2maxShare from, Vo2maxShare to) {
  Distance sum;
  for (const Segment& segment : subject.workout.segments) {
    const Vdot vdot = subject.paces->vdot();
    const Duration time = time_at_least(segment, from, vdot) - time_at_least(segment, to, vdot);
    if (time > Duration(0)) sum += segment.motion->distance * (time / segment.duration);
  }
  return sum;
}

/// The intensities between two training paces, from halfway to halfway.
Vo2maxShare border(const Subject& subject, Pace slow, Pace fast) {
  return between(subject.paces->share_of(slow), subject.paces->share_of(fast), 0.5);
}

std::optional<Finding> over_limit(const Subject& subject, std::string rule, std::string_view what,
                                  Distance run, Distance limit, std::string_view words) {
  constexpr double rounding = 1.005;
  if (run <= limit * rounding) return std::nullopt;
  return finding(
      std::move(rule), Severity::warning,
      fmt::format("{} {}, where {} is the most: make it shorter, or wait until the weeks are longer.",
                  distance_text(run, subject.unit), what,
                  fmt::format(fmt::runtime(words), distance_text(limit, subject.unit))),
      daniels, finish_index(subject.workout));
}

}  // namespace

std::optional<Finding> threshold_share_of_week(const Subject& subject) {
  const auto& week = subject.workout.athlete.weekly;
  if (!week) return std::nullopt;
  constexpr double most = 0.10;
  const TrainingPaces& paces = subject.paces->training();
  const Distance run = distance_from(subject, border(subject, paces.marathon, paces.threshold),
                                     border(subject, paces.threshold, paces.interval));
  return over_limit(subject, "threshold-share-of-week", "at threshold", run, *week * most,
                    "{} (10% of the week)");
}

std::optional<Finding> interval_share_of_week(const Subject& subject) {
  const auto& week = subject.workout.athlete.weekly;
  if (!week) return std::nullopt;
  constexpr double most = 0.08;
  constexpr Distance longest = Distance::kilometres(10);
  const TrainingPaces& paces = subject.paces->training();
  const Distance run =
      distance_from(subject, border(subject, paces.threshold, paces.interval), Vo2maxShare::percent(200));
  return over_limit(subject, "interval-share-of-week", "at interval pace or faster", run,
                    std::min(*week * most, longest), "{} (8% of the week, 10 km at most)");
}

std::optional<Finding> marathon_share_of_week(const Subject& subject) {
  const auto& week = subject.workout.athlete.weekly;
  if (!week) return std::nullopt;
  constexpr double most = 0.20;
  constexpr Distance longest = Distance::kilometres(29);
  const TrainingPaces& paces = subject.paces->training();
  const Distance run = distance_from(subject, border(subject, paces.moderate, paces.marathon),
                                     border(subject, paces.marathon, paces.threshold));
  return over_limit(subject, "marathon-share-of-week", "at marathon pace", run,
                    std::min(*week * most, longest), "{} (20% of the week, 29 km at most)");
}

std::optional<Finding> long_run_share_of_week(const Subject& subject) {
  const auto& week = subject.workout.athlete.weekly;
  // What is no long run may be a large part of a small week.
  constexpr Duration long_run = Minutes(75);
  if (!week || subject.workout.totals.duration < long_run) return std::nullopt;
  constexpr Distance small_week = Distance::kilometres(64);
  const bool small = *week < small_week;
  return over_limit(subject, "long-run-share-of-week", "in one run", *subject.workout.totals.distance,
                    *week * (small ? 0.30 : 0.25), small ? "{} (30% of the week)" : "{} (25% of the week)");
}

std::optional<Finding> too_long(const Subject& subject) {
  constexpr Duration longest = Minutes(150);
  if (subject.workout.totals.duration <= longest) return std::nullopt;
  return finding("too-long", Severity::warning,
                 fmt::format("The run takes {}: beyond 2:30:00 it costs more recovery than it is worth.",
                             clock(subject.workout.totals.duration)),
                 daniels);
}

std::optional<Finding> recovery(const Subject& subject) {
  static constexpr std::array<std::string_view, 3> how_often = {
      "once in two weeks is plenty for a beginner", "once a week is plenty", "twice a week is the most"};
  constexpr int hard = 5;
  const Workout& workout = subject.workout;
  if (std::ranges::none_of(workout.segments, [](const Segment& s) { return s.effort.high > hard; }))
    return std::nullopt;
  const bool older = workout.athlete.age && *workout.athlete.age >= 46;
  return finding(
      "recovery", Severity::info,
      fmt::format("A progression run is a hard day: easy days before and after{}, {}, and never as the "
                  "fast end of a day meant to be easy.",
                  older ? " (two after it from the age of 46)" : "",
                  how_often.at(static_cast<std::size_t>(workout.level))),
      coach);
}

}  // namespace crescendo::checking
