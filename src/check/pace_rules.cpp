// Rules on how the pace goes from segment to segment.

#include "check/common.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace crescendo::checking {
namespace {

/// A tolerance for shares that come from rounded paces.
constexpr double rounding = 1e-6;

bool harder(Vo2maxShare a, Vo2maxShare b) { return a.fraction() > b.fraction() + rounding; }

std::string at(const Subject& subject, Pace pace) { return pace_with_unit(pace, subject.unit); }

/// Seconds per unit of `a` over `b`, as the runner counts.
std::string seconds(const Subject& subject, PaceChange change) {
  return fmt::format("{:.0f} s/{}", change.over(one(subject.unit)).count(), name_of(subject.unit));
}

/// Level running for as long as another segment, as in what a coach calls drops, or a cut-down. What is
/// longer than ten minutes and a mile is a block.
bool is_step_like(const Segment& segment, const Segment& other) {
  constexpr double alike = 0.05;
  constexpr Duration longest = Minutes(10);
  constexpr Distance farthest = Distance::metres(1700);
  const bool block = segment.duration > longest && segment.motion->distance > farthest;
  return !block && segment.motion->start == segment.motion->end && other.motion->start == other.motion->end &&
         std::abs(segment.motion->distance / other.motion->distance - 1) < alike;
}

/// Whether the run, or its main part, is in so many steps of one length.
bool in_steps(const Workout& workout, const std::vector<std::size_t>& main, int fewest) {
  if (main.empty()) return false;
  const Segment& last = workout.segments[main.back()];
  return std::ranges::count_if(
             main, [&](std::size_t i) { return is_step_like(workout.segments[i], last); }) >= fewest;
}

/// The bands of intensity that a block may go up by one at a time.
int zone_of(const Subject& subject, Vo2maxShare share) {
  const TrainingPaces& paces = subject.paces->training();
  if (!harder(share, subject.paces->share_of(paces.easy.fast))) return 0;
  if (!harder(share, border(subject, paces.moderate, paces.marathon))) return 1;
  if (!harder(share, border(subject, paces.marathon, paces.threshold))) return 2;
  return harder(share, border(subject, paces.threshold, paces.interval)) ? 4 : 3;
}

/// A jump that is part of the plan: the short, hard end of a run that is easy otherwise.
bool is_fast_finish(const Subject& subject, std::size_t index) {
  // A third of the way at 10K effort, after an easy run, is what coaches give.
  constexpr double short_end = 1.0 / 3;
  const Workout& workout = subject.workout;
  return index == finish_index(workout) &&
         workout.segments[index].duration <= workout.totals.duration * short_end;
}

std::optional<Finding> drop_too_big(const Subject& subject, std::size_t before, std::size_t after) {
  // 15 s/mi on a 7:00 mile are 3.6%, and a slow runner's seconds are shorter.
  constexpr PaceChange much = PaceChange::per(Distance::miles(1), Duration(15));
  constexpr PaceChange too_much = PaceChange::per(Distance::miles(1), Duration(30));
  constexpr double much_share = 0.036;
  const Pace from = mild_end(subject, subject.workout.segments[before]);
  const Pace to = mild_start(subject, subject.workout.segments[after]);
  const PaceChange step = change(to, from);
  const double share = speed_of(to) / speed_of(from) - 1;
  constexpr double tolerance = 1.05;
  if (step <= much * tolerance || share <= much_share * tolerance) return std::nullopt;
  const bool far = step > too_much && share > 2 * much_share;
  return finding(
      "step-too-big", far ? Severity::error : Severity::warning,
      fmt::format("\"{}\" is {} faster than the one before: 10 to 15 s/mi (6 to 9 s/km) can be felt and "
                  "controlled; take more steps, or smaller ones.",
                  subject.workout.segments[after].label, seconds(subject, step)),
      coach, after);
}

std::optional<Finding> jump_too_big(const Subject& subject, std::size_t before, std::size_t after) {
  static constexpr std::array<std::string_view, 5> names = {"easy", "moderate", "marathon", "threshold",
                                                            "interval"};
  const Segment& segment = subject.workout.segments[after];
  const int from = zone_of(subject, subject.workout.segments[before].motion->end_share);
  const int to = zone_of(subject, segment.motion->start_share);
  // From moderate to threshold, past marathon effort, is what a run in thirds does.
  constexpr int furthest = 2;
  if (to - from <= furthest || is_fast_finish(subject, after)) return std::nullopt;
  return finding(
      "step-too-big", Severity::warning,
      fmt::format("\"{}\" goes from {} to {} at once: put something in between.", segment.label,
                  names.at(static_cast<std::size_t>(from)), names.at(static_cast<std::size_t>(to))),
      coach, after);
}

}  // namespace

std::optional<Finding> start_too_fast(const Subject& subject) {
  const Segment& first = subject.workout.segments.front();
  const TrainingPaces& paces = subject.paces->training();
  const Vo2maxShare start = first.motion->start_share;
  // By heart rate, zone 2 is where to start, whatever pace goes with it.
  if (first.zone && *first.zone <= 2) return std::nullopt;
  if (!harder(start, subject.paces->share_of(paces.easy.fast))) return std::nullopt;
  const bool far = !harder(subject.paces->share_of(paces.marathon), start);
  return finding(
      "start-too-fast", far ? Severity::error : Severity::warning,
      fmt::format("The run starts at {}, faster than the fast edge of easy, {}: begin with 10 minutes "
                  "or more at E. It helps to let the watch show the time only, or to start with a slower "
                  "friend.",
                  at(subject, mild_start(subject, first)), at(subject, paces.easy.fast)),
      coach, 0);
}

std::optional<Finding> short_easy_start(const Subject& subject) {
  constexpr Duration shortest = Minutes(10);
  if (start_too_fast(subject) || subject.workout.segments.front().zone) return std::nullopt;
  const Pace limit = subject.paces->training().easy.fast;
  const Duration easy = time_before(subject, subject.paces->share_of(limit));
  if (easy >= shortest - Duration(rounding)) return std::nullopt;
  return finding(
      "short-easy-start", Severity::warning,
      fmt::format("Only {} of easy running before it gets faster than {}: begin with 10 minutes or more "
                  "at E, by a longer total, a shorter hold or a warm-up.",
                  clock(easy), at(subject, limit)),
      coach, 0);
}

std::optional<Finding> slows_down(const Subject& subject) {
  const Segment* before = nullptr;
  for (const std::size_t i : subject.main) {
    const Segment& segment = subject.workout.segments[i];
    // A hill is slower on the clock, and no easier.
    const bool hill = segment.motion->grade || (before != nullptr && before->motion->grade);
    const bool falls = change(segment.motion->start, segment.motion->end) > hair;
    const bool steps_back =
        !hill && before != nullptr && change(before->motion->end, segment.motion->start) > hair;
    if (falls || steps_back) {
      const Pace from = steps_back ? before->motion->end : segment.motion->start;
      const Pace to = steps_back ? segment.motion->start : segment.motion->end;
      return finding("slows-down", Severity::error,
                     fmt::format("\"{}\" falls back from {} to {}: a progression run never slows down.",
                                 segment.label, at(subject, from), at(subject, to)),
                     coach, i);
    }
    before = &segment;
  }
  return std::nullopt;
}

std::optional<Finding> too_little_progress(const Subject& subject) {
  constexpr double least = 0.05;
  constexpr PaceChange least_change = PaceChange::per(Distance::miles(1), Duration(20));
  const std::size_t last = finish_index(subject.workout);
  const Pace start = mild_start(subject, subject.workout.segments.front());
  const Pace end = mild_end(subject, subject.workout.segments[last]);
  const double gain = speed_of(end) / speed_of(start) - 1;
  const PaceChange by = change(end, start);
  if (gain >= least - rounding && by >= least_change) return std::nullopt;
  return finding(
      "too-little-progress", by <= hair ? Severity::error : Severity::warning,
      fmt::format(
          "The finish is only {:.1f}% ({}) faster than the start: below 5% or 20 s/mi (12 s/km) it is hardly "
          "a progression. Start easier, in zone 2, or let the end get faster.",
          gain * 100, seconds(subject, by)),
      coach, last);
}

std::optional<Finding> step_too_big(const Subject& subject) {
  const auto& main = subject.main;
  const bool steps = in_steps(subject.workout, main, 2);
  for (std::size_t i = 1; i < main.size(); ++i) {
    // Behind a warm-up of its own, with strides, one may start fast.
    if (subject.workout.segments[main[i - 1]].role == Role::warmup) continue;
    const bool drop =
        steps && is_step_like(subject.workout.segments[main[i - 1]], subject.workout.segments[main[i]]);
    auto found =
        drop ? drop_too_big(subject, main[i - 1], main[i]) : jump_too_big(subject, main[i - 1], main[i]);
    if (found) return found;
  }
  return std::nullopt;
}

std::optional<Finding> step_length(const Subject& subject) {
  constexpr Duration shortest = Minutes(5);
  constexpr Duration longest = Minutes(10);
  const auto& main = subject.main;
  constexpr int fewest = 4;
  if (!in_steps(subject.workout, main, fewest)) return std::nullopt;
  const std::size_t last = main.back();
  const Segment& step = subject.workout.segments[last];
  const Distance length = step.motion->distance;
  const bool whole = length > Distance::metres(950) && length < Distance::metres(1700);
  if (whole || (step.duration >= shortest && step.duration <= longest)) return std::nullopt;
  return finding(
      "step-length", Severity::info,
      fmt::format("The steps take {}: 5 to 10 minutes, or a kilometre or mile, give time to settle into "
                  "each.",
                  clock(step.duration)),
      coach, last);
}

std::optional<Finding> finish_share(const Subject& subject) {
  constexpr double least = 0.10;
  constexpr double most = 0.15;
  const Workout& workout = subject.workout;
  const auto& main = subject.main;
  if (main.size() != 2 || zone_of(subject, workout.segments[main[0]].motion->end_share) != 0)
    return std::nullopt;
  const Segment& finish = workout.segments[main[1]];
  // What is no harder than threshold is no fast finish.
  constexpr int hardest = 4;
  if (zone_of(subject, finish.motion->start_share) < hardest) return std::nullopt;
  const double share = finish.duration / workout.totals.duration;
  if (share >= least && share <= most) return std::nullopt;
  return finding(
      "finish-share", Severity::info,
      fmt::format("The finish is {:.0f}% of the run. Coaches say 10 to 15%, and also 2 to 3 minutes or the "
                  "last mile; in a run of this length the two do not agree, and either is right.",
                  share * 100),
      coach, main[1]);
}

}  // namespace crescendo::checking
