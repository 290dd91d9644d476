#include "check/rules.hpp"

#include "crescendo/physiology/oxygen.hpp"
#include "crescendo/physiology/training_paces.hpp"
#include "crescendo/units/print.hpp"

#include <fmt/format.h>

namespace crescendo::checking {
namespace {

constexpr std::string_view coach = "Progression runs, a coach's guide";

/// Two paces nearer than this are the same pace.
constexpr PaceChange hair = PaceChange::per(Distance::kilometres(1), Duration(0.001));

Finding finding(std::string rule, Severity severity, std::string message, std::string_view source) {
  return {std::move(rule), severity, std::move(message), std::string(source)};
}

/// How long the pace can be held all out: where the share that can be held has fallen to what it takes. Below
/// about 81% of VO2max the curve gives no limit.
std::optional<Duration> time_limit_at(Vo2maxShare share) {
  constexpr auto no_limit = Vo2maxShare::percent(81);
  if (share < no_limit) return std::nullopt;
  Duration low = Minutes(1);
  Duration high = Hours(5);
  if (sustainable_share(low) < share) return low;
  while (high - low > Duration(1)) {
    const Duration middle = (low + high) / 2;
    (sustainable_share(middle) > share ? low : high) = middle;
  }
  return low;
}

/// How long the run stays no faster than `limit` from its start.
Duration time_before(const Workout& workout, Pace limit) {
  Duration sum{0};
  for (const Segment& segment : workout.segments) {
    const Duration beyond = segment.motion->ramp().time_at_least(limit);
    const bool level = segment.motion->start == limit && segment.motion->end == limit;
    sum += level ? segment.duration : segment.duration - beyond;
    if (!level && beyond > Duration(0)) break;
  }
  return sum;
}

/// The share that a segment uses up of what can be raced all out: its time over the time for which each of
/// its intensities can be held, summed over short stretches.
double used_up(const Segment& segment) {
  constexpr int stretches = 8;
  double sum = 0;
  for (int i = 0; i < stretches; ++i) {
    const Vo2maxShare share =
        between(segment.motion->start_share, segment.motion->end_share, (i + 0.5) / stretches);
    if (const auto limit = time_limit_at(share)) sum += segment.duration / stretches / *limit;
  }
  return sum;
}

}  // namespace

std::optional<Finding> start_too_fast(const Subject& subject) {
  const Pace start = subject.workout.segments.front().motion->start;
  if (change(start, subject.paces.easy.fast) <= hair) return std::nullopt;
  const bool far = !faster(subject.paces.marathon, start);
  return finding(
      "start-too-fast", far ? Severity::error : Severity::warning,
      fmt::format("The run starts at {}, faster than the fast edge of easy, {}: begin with 10 minutes "
                  "or more at E.",
                  pace_with_unit(start, subject.unit), pace_with_unit(subject.paces.easy.fast, subject.unit)),
      coach);
}

std::optional<Finding> short_easy_start(const Subject& subject) {
  constexpr Duration shortest = Minutes(10);
  if (start_too_fast(subject)) return std::nullopt;
  const Duration easy = time_before(subject.workout, subject.paces.easy.fast);
  if (easy >= shortest) return std::nullopt;
  return finding(
      "short-easy-start", Severity::warning,
      fmt::format("Only {} of easy running before it gets faster than {}: begin with 10 minutes or more "
                  "at E, by a longer total, a shorter hold or a warm-up.",
                  clock(easy), pace_with_unit(subject.paces.easy.fast, subject.unit)),
      coach);
}

std::optional<Finding> slows_down(const Subject& subject) {
  const Segment* before = nullptr;
  for (const Segment& segment : subject.workout.segments) {
    if (!is_main(segment.role)) continue;
    const bool falls = change(segment.motion->start, segment.motion->end) > hair;
    const bool steps_back = before != nullptr && change(before->motion->end, segment.motion->start) > hair;
    if (falls || steps_back) {
      const Pace from = steps_back ? before->motion->end : segment.motion->start;
      const Pace to = steps_back ? segment.motion->start : segment.motion->end;
      return finding(
          "slows-down", Severity::error,
          fmt::format("\"{}\" falls back from {} to {}: a progression run never slows down.", segment.label,
                      pace_with_unit(from, subject.unit), pace_with_unit(to, subject.unit)),
          coach);
    }
    before = &segment;
  }
  return std::nullopt;
}

std::optional<Finding> too_little_progress(const Subject& subject) {
  constexpr double least = 0.05;
  const Speed first = speed_of(subject.workout.segments.front().motion->start);
  const double gain = speed_of(finish_of(subject.workout).motion->end) / first - 1;
  if (gain >= least) return std::nullopt;
  return finding(
      "too-little-progress", Severity::warning,
      fmt::format("The finish is only {:.1f}% faster than the start: below 5% it is hardly a progression; "
                  "start easier.",
                  gain * 100),
      coach);
}

std::optional<Finding> all_out_finish(const Subject& subject) {
  constexpr double hard = 0.6;
  constexpr double all_out = 0.9;
  double used = 0;
  for (const Segment& segment : subject.workout.segments) used += used_up(segment);
  if (used <= hard) return std::nullopt;
  const std::string_view words = used > 1 ? "more than can be run" : "close to all out";
  return finding(
      "all-out-finish", used > all_out ? Severity::error : Severity::warning,
      fmt::format("The hard running uses up {:.0f}% of what could be raced all out at these paces, {}: "
                  "60% is plenty; make it shorter.",
                  used * 100, words),
      coach);
}

std::optional<Finding> too_long(const Subject& subject) {
  constexpr Duration longest = Minutes(150);
  if (subject.workout.totals.duration <= longest) return std::nullopt;
  return finding("too-long", Severity::warning,
                 fmt::format("The run takes {}: beyond 2:30:00 it costs more recovery than it is worth.",
                             clock(subject.workout.totals.duration)),
                 "Daniels' Running Formula");
}

}  // namespace crescendo::checking
