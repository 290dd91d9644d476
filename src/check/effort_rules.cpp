// Rules on how hard the run is, and for how long.

#include "check/common.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace crescendo::checking {
namespace {

/// How long a share of VO2max can be held all out: where the share that can be held has fallen to it. Below
/// about 81% the curve gives no limit.
std::optional<Duration> time_limit_at(Vo2maxShare share) {
  constexpr auto no_limit = Vo2maxShare::percent(81);
  if (share < no_limit) return std::nullopt;
  constexpr Duration briefest = Minutes(1);
  // Half a second, or so, is finer than anybody could hold out.
  constexpr Duration grain = (Hours(5) - briefest) / 32768;
  const Duration beyond = std::max(sustainable_time(share) - briefest, Duration(0));
  return briefest + std::floor(beyond / grain) * grain;
}

/// The share that a segment uses up of what can be raced all out: its time over the time for which each of
/// its intensities can be held, summed over short stretches.
double used_up(const Segment& segment) {
  const int stretches = segment.motion->start_share == segment.motion->end_share ? 1 : 8;
  double sum = 0;
  for (int i = 0; i < stretches; ++i) {
    const Vo2maxShare share =
        between(segment.motion->start_share, segment.motion->end_share, (i + 0.5) / stretches);
    if (const auto limit = time_limit_at(share)) sum += segment.duration / stretches / *limit;
  }
  return sum;
}

Vo2maxShare share_of(const Subject& subject, Anchor anchor) {
  return subject.paces->share_of(subject.paces->at(anchor).fast);
}

/// Whether the run gets to threshold effort, or near enough to have to be run out of.
bool reaches_threshold(const Subject& subject) {
  constexpr double hair_of_share = 0.003;
  const Segment& finish = finish_of(subject.workout);
  return finish.motion->end_share.fraction() >=
         share_of(subject, Anchor::threshold).fraction() - hair_of_share;
}

/// The longest stretch without a break from threshold on, and the segment that it ends with.
struct Stretch {
  Duration duration{0};
  std::size_t segment = 0;
};
Stretch longest_from(const Subject& subject, Vo2maxShare share) {
  Stretch longest;
  Duration running{0};
  for (std::size_t i = 0; i < subject.workout.segments.size(); ++i) {
    const Duration at = time_at_least(subject.workout.segments[i], share, subject.paces->vdot());
    running = at > Duration(0) ? running + at : Duration(0);
    if (running > longest.duration) longest = {running, i};
  }
  return longest;
}

}  // namespace

std::optional<Finding> all_out_finish(const Subject& subject) {
  // Of a whole run, every stretch of it reckoned; for its hardest segment alone coaches' limits would be half
  // and four fifths.
  constexpr double hard = 0.6;
  constexpr double all_out = 0.9;
  double used = 0;
  for (const Segment& segment : subject.workout.segments) used += used_up(segment);
  if (used <= hard) return std::nullopt;
  const std::string_view words = used > 1 ? "more than can be run" : "close to all out";
  return finding(
      "all-out-finish", used > all_out ? Severity::error : Severity::warning,
      fmt::format("The hard running uses up {:.0f}% of what could be raced all out at these paces, {}: "
                  "60% is plenty. Comfortably hard is enough; make it shorter.",
                  used * 100, words),
      coach, finish_index(subject.workout));
}

std::optional<Finding> faster_than_5k(const Subject& subject) {
  constexpr double tolerance = 1.005;
  if (subject.workout.goal == Goal::vo2max || subject.workout.goal == Goal::five_k) return std::nullopt;
  const std::size_t last = finish_index(subject.workout);
  const Pace end = mild_end(subject, subject.workout.segments[last]);
  const Pace limit = subject.paces->at(Anchor::five_k).fast;
  if (speed_of(end) <= speed_of(limit) * tolerance) return std::nullopt;
  return finding(
      "faster-than-5k", Severity::error,
      fmt::format("The run ends at {}, faster than 5K pace, {}: for this goal that is a race, and no "
                  "training. End slower.",
                  pace_with_unit(end, subject.unit), pace_with_unit(limit, subject.unit)),
      coach, last);
}

std::optional<Finding> long_at_threshold(const Subject& subject) {
  constexpr Duration usual = Minutes(20);
  constexpr Duration longest = Minutes(40);
  // A percent below T, since a run that ends at T has been near it for a while.
  const Vo2maxShare from = Vo2maxShare::of_one(share_of(subject, Anchor::threshold).fraction() - 0.01);
  const auto [time, segment] = longest_from(subject, from);
  if (time <= usual) return std::nullopt;
  return finding(
      "long-at-threshold", time > longest ? Severity::warning : Severity::info,
      fmt::format("{} at threshold or faster without a break: Daniels ends a tempo run at 20 minutes, "
                  "Pfitzinger at 40.",
                  clock(time)),
      "Daniels' Running Formula; Pfitzinger and Douglas, Advanced Marathoning", segment);
}

std::optional<Finding> goal_not_reached(const Subject& subject) {
  struct Least {
    Vo2maxShare share;
    Duration time;
    std::string_view what;
  };
  const Goal goal = subject.workout.goal;
  if (goal != Goal::threshold && goal != Goal::vo2max) return std::nullopt;
  // By heart rate the zone is the goal; the pace that goes with it is an estimate.
  if (finish_of(subject.workout).zone) return std::nullopt;
  const Least least = goal == Goal::threshold ? Least{Vo2maxShare::percent(85), Minutes(5), "near threshold"}
                                              : Least{Vo2maxShare::percent(90), Minutes(3), "near VO2max"};
  const Duration time = time_from(subject, least.share);
  if (time >= least.time - Duration(0.5)) return std::nullopt;
  return finding(
      "goal-not-reached", Severity::warning,
      fmt::format("Only {} {} (from {:.0f}% of VO2max on): the effect comes from {} or more there. A hold "
                  "or a longer finish gives it.",
                  clock(time), least.what, least.share.in_percent(), short_time(least.time)),
      "S. Hibino (Runshu), What Is a Progression Run?", finish_index(subject.workout));
}

std::optional<Finding> base_too_hard(const Subject& subject) {
  if (subject.workout.phase != Phase::base) return std::nullopt;
  constexpr double most = 0.2;
  constexpr double rounding = 0.005;
  const std::size_t last = finish_index(subject.workout);
  const double share =
      time_from(subject, Vo2maxShare::of_one(share_of(subject, Anchor::easy).fraction() + rounding)) /
      subject.workout.totals.duration;
  const bool fast = subject.workout.segments[last].motion->end_share.fraction() >
                    share_of(subject, Anchor::marathon).fraction() + rounding;
  if (!fast && share <= most + rounding) return std::nullopt;
  return finding(
      "base-too-hard", Severity::warning,
      fast ? "In the base phase the finish stays at marathon pace or slower: what is faster comes later."
           : fmt::format("{:.0f}% of the run is faster than easy: in the base phase 20% is enough.",
                         share * 100),
      coach, last);
}

std::optional<Finding> intervals_give_more(const Subject& subject) {
  if (subject.workout.goal != Goal::vo2max) return std::nullopt;
  return finding("intervals-give-more", Severity::info,
                 "Where VO2max is the main aim, intervals with rests give several times as much time there.",
                 "Billat et al. 2000");
}

std::optional<Finding> no_cool_down(const Subject& subject) {
  constexpr Duration shortest = Minutes(10);
  constexpr Distance mile = Distance::miles(1);
  constexpr double rounding = 0.99;
  if (!reaches_threshold(subject)) return std::nullopt;
  const Segment& last = subject.workout.segments.back();
  const bool easy = !is_main(last.role) &&
                    last.motion->end_share.fraction() <= share_of(subject, Anchor::easy).fraction() + 0.005;
  if (easy && (last.duration >= shortest * rounding || last.motion->distance >= mile * rounding))
    return std::nullopt;
  return finding("no-cool-down", Severity::warning,
                 fmt::format("{} easy running after threshold or faster: jog 10 minutes or a mile behind it; "
                             "--cooldown 10min plans it.",
                             easy ? "Less than 10 minutes of" : "No"),
                 coach, subject.workout.segments.size() - 1);
}

}  // namespace crescendo::checking
