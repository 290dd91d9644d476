#include "build/assemble.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace crescendo::building {
namespace {

/// How far beside the pace a watch should let the runner be: narrower than this it beeps all the time.
constexpr PaceChange alert_margin = PaceChange::per(Distance::kilometres(1), Duration(10));

/// The heart takes two minutes to follow; in anything shorter than this its rate says nothing.
constexpr Duration shortest_for_heart_rate = Minutes(3);

std::string label(const PlannedStep& planned, const Leg& leg, int piece) {
  if (leg.pieces > 1) return fmt::format("step {} of {}", piece + 1, leg.pieces);
  switch (planned.step.role) {
    case Role::warmup:
      return "warm-up";
    case Role::cooldown:
      return "cool-down";
    case Role::target:
      break;
    default:
      return std::string(name_of(planned.step.role));
  }
  const bool plain = leg.end.name == name_of(leg.end.anchor);
  if (!plain && planned.hold) return "hold";
  return plain ? std::string(words_for(leg.end.anchor)) : leg.end.name;
}

/// One piece of a leg: the whole of it where there is only one.
struct Piece {
  Mark start;
  Mark end;
  EffortBand effort;
};

int blended(int from, int to, double way) { return static_cast<int>(std::lround(from + (to - from) * way)); }

Piece piece_of(const Leg& leg, int index, LengthUnit unit) {
  const EffortBand first = effort_at(leg.start.anchor);
  const EffortBand last = effort_at(leg.end.anchor);
  if (leg.pieces == 1) {
    return {leg.start, leg.end, {std::min(first.low, last.low), std::max(first.high, last.high)}};
  }
  const double way = static_cast<double>(index) / (leg.pieces - 1);
  const Mark mark = piece_mark(leg, index, unit);
  return {mark, mark, {blended(first.low, last.low, way), blended(first.high, last.high, way)}};
}

/// Puts segments one behind the other.
class Assembly {
 public:
  Assembly(const RunnerPaces& paces, LengthUnit unit) : paces_(paces), unit_(unit) {}

  void add(const PlannedStep& planned, const Leg& leg, const Amount& size, bool equal_time) {
    const auto* distance = std::get_if<Distance>(&size);
    const Pace mean = mean_pace(leg, equal_time);
    const Distance whole = distance != nullptr ? *distance : mean.within(std::get<Duration>(size));
    const Duration all = distance != nullptr ? mean.over(whole) : std::get<Duration>(size);
    for (int i = 0; i < leg.pieces; ++i) {
      const Piece piece = piece_of(leg, i, unit_);
      const Pace pace = between(piece.start.pace, piece.end.pace, 0.5);
      const Duration time = equal_time ? all / leg.pieces : pace.over(whole / leg.pieces);
      const Distance length = equal_time ? pace.within(time) : whole / leg.pieces;
      append(planned, leg, piece, label(planned, leg, i), length, leg.pieces == 1 ? all : time);
    }
  }

  std::vector<Segment> take() { return std::move(segments_); }

 private:
  void append(const PlannedStep& planned, const Leg& leg, const Piece& piece, std::string name,
              Distance length, Duration time) {
    const PaceRange band = leg.band.value_or(
        PaceRange{piece.start.pace.changed_by(alert_margin), piece.end.pace.changed_by(-alert_margin)});
    const PaceRange run = leg.band.value_or(PaceRange{piece.start.pace, piece.end.pace});
    const std::string& cue = planned.step.cue;
    segments_.push_back({
        .role = planned.step.role,
        .from = piece.start.name,
        .to = piece.end.name,
        .label = std::move(name),
        .begin = elapsed_,
        .duration = time,
        .motion = Motion{.begin = covered_,
                         .distance = length,
                         .start = piece.start.pace,
                         .end = piece.end.pace,
                         .band = band,
                         .start_share = paces_.share_of(piece.start.pace),
                         .end_share = paces_.share_of(piece.end.pace)},
        .ceiling = std::nullopt,
        .heart_rate = heart_rate(run, time),
        .effort = piece.effort,
        .cue = cue.empty() ? std::string(feel_of(piece.end.anchor)) : cue,
    });
    covered_ += length;
    elapsed_ += time;
  }

  [[nodiscard]] std::optional<HeartRateBand> heart_rate(const PaceRange& run, Duration time) const {
    if (time < shortest_for_heart_rate) return std::nullopt;
    return heart_rate_band(paces_.share_of(run.slow), paces_.share_of(run.fast));
  }

  const RunnerPaces& paces_;
  LengthUnit unit_;
  std::vector<Segment> segments_;
  Distance covered_;
  Duration elapsed_{0};
};

/// The pace halfway, in oxygen uptake, between two paces; never slower than the border before. (By the online
/// rules a slow runner's E is faster than M, and the zones in between are empty.)
Pace border(Pace before, Pace slow, Pace fast) {
  const Pace middle = pace_of(speed_for((uptake_at(speed_of(slow)) + uptake_at(speed_of(fast))) / 2));
  return faster(before, middle) ? before : middle;
}

Duration time_at_least(const std::vector<Segment>& segments, Pace limit) {
  Duration sum{0};
  for (const Segment& segment : segments) sum += segment.motion->ramp().time_at_least(limit);
  return sum;
}

}  // namespace

std::vector<Segment> assembled(const std::vector<PlannedStep>& steps, const std::vector<Leg>& legs,
                               const std::vector<Amount>& sizes, const RunnerPaces& paces, LengthUnit unit) {
  Assembly assembly(paces, unit);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    assembly.add(steps[i], legs[i], sizes[i], equal_in_time(steps[i].step.extent.in(unit), sizes[i]));
  }
  return assembly.take();
}

TimeInZone time_in_zone(const std::vector<Segment>& segments, const RunnerPaces& paces) {
  const TrainingPaces& training = paces.training();
  const Pace into_moderate = training.easy.fast;
  const Pace into_marathon = border(into_moderate, training.moderate, training.marathon);
  const Pace into_threshold = border(into_marathon, training.marathon, training.threshold);
  const Pace into_interval = border(into_threshold, training.threshold, training.interval);
  const Pace into_repetition = border(into_interval, training.interval, training.repetition);

  const Duration all = time_at_least(segments, Pace::per_kilometre(Hours(24)));
  const Duration moderate = time_at_least(segments, into_moderate);
  const Duration marathon = time_at_least(segments, into_marathon);
  const Duration threshold = time_at_least(segments, into_threshold);
  const Duration interval = time_at_least(segments, into_interval);
  const Duration repetition = time_at_least(segments, into_repetition);
  return {.easy = all - moderate,
          .moderate = moderate - marathon,
          .marathon = marathon - threshold,
          .threshold = threshold - interval,
          .interval = interval - repetition,
          .repetition = repetition};
}

}  // namespace crescendo::building
