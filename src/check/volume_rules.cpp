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

/// How much of one kind of running there may be in one run.
struct Limit {
  std::string_view rule;
  std::string_view what;
  double share_of_week;
  std::optional<Distance> longest;
};

/// `8% of the week, 10 km at most`
std::string described(const Limit& limit, LengthUnit unit) {
  const std::string share = fmt::format("{:.0f}% of the week", limit.share_of_week * 100);
  return limit.longest
             ? fmt::format("{}, {:.0f} {} at most", share, *limit.longest / one(unit), name_of(unit))
             : share;
}

std::optional<Finding> over_limit(const Subject& subject, const Limit& limit, Distance run) {
  constexpr double rounding = 1.005;
  const Distance share = *subject.workout.athlete.weekly * limit.share_of_week;
  const Distance most = limit.longest ? std::min(share, *limit.longest) : share;
  if (run <= most * rounding) return std::nullopt;
  return finding(
      std::string(limit.rule), Severity::warning,
      fmt::format("{} {}, where {} ({}) is the most: make it shorter, or wait until the weeks are longer.",
                  distance_text(run, subject.unit), limit.what, distance_text(most, subject.unit),
                  described(limit, subject.unit)),
      daniels, finish_index(subject.workout));
}

}  // namespace

std::optional<Finding> threshold_share_of_week(const Subject& subject) {
  static constexpr Limit limit{"threshold-share-of-week", "at threshold", 0.10, std::nullopt};
  if (!subject.workout.athlete.weekly) return std::nullopt;
  const TrainingPaces& paces = subject.paces->training();
  return over_limit(subject, limit,
                    distance_from(subject, border(subject, paces.marathon, paces.threshold),
                                  border(subject, paces.threshold, paces.interval)));
}

std::optional<Finding> interval_share_of_week(const Subject& subject) {
  static constexpr Limit limit{"interval-share-of-week", "at interval pace or faster", 0.08,
                               Distance::kilometres(10)};
  if (!subject.workout.athlete.weekly) return std::nullopt;
  const TrainingPaces& paces = subject.paces->training();
  return over_limit(
      subject, limit,
      distance_from(subject, border(subject, paces.threshold, paces.interval), Vo2maxShare::percent(200)));
}

std::optional<Finding> marathon_share_of_week(const Subject& subject) {
  static constexpr Limit limit{"marathon-share-of-week", "at marathon pace", 0.20, Distance::kilometres(29)};
  if (!subject.workout.athlete.weekly) return std::nullopt;
  const TrainingPaces& paces = subject.paces->training();
  return over_limit(subject, limit,
                    distance_from(subject, border(subject, paces.moderate, paces.marathon),
                                  border(subject, paces.marathon, paces.threshold)));
}

std::optional<Finding> long_run_share_of_week(const Subject& subject) {
  const auto& week = subject.workout.athlete.weekly;
  // What is no long run may be a large part of a small week.
  constexpr Duration long_run = Minutes(75);
  if (!week || subject.workout.totals.duration < long_run) return std::nullopt;
  constexpr Distance small_week = Distance::kilometres(64);
  static constexpr Limit in_small{"long-run-share-of-week", "in one run", 0.30, std::nullopt};
  static constexpr Limit in_large{"long-run-share-of-week", "in one run", 0.25, std::nullopt};
  return over_limit(subject, *week < small_week ? in_small : in_large, *subject.workout.totals.distance);
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
  const Workout& workout = subject.workout;
  if (!gets_hard(workout)) return std::nullopt;
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
