#include "build/assemble.hpp"

#include "build/labels.hpp"

#include <algorithm>
#include <utility>

namespace crescendo::building {
namespace {

/// How far beside the pace a watch should let the runner be: narrower than this it beeps all the time.
constexpr PaceChange usual_margin = PaceChange::per(Distance::kilometres(1), Duration(10));

/// What running at a pace with such a name is as hard as.
Anchor nearest(const Mark& mark, const Leg& leg, const RunnerPaces& paces) {
  const bool plain = mark.name == name_of(mark.anchor) || leg.zone;
  return plain ? mark.anchor : paces.nearest(mark.pace);
}

/// Puts segments one behind the other.
class Assembly {
 public:
  Assembly(const Athlete& athlete, const RunnerPaces& paces, const Wishes& wishes)
      : athlete_(athlete), paces_(paces), unit_(wishes.unit), margin_(wishes.band.value_or(usual_margin)) {}

  void add(const PlannedStep& planned, const Leg& leg, const std::vector<Piece>& pieces, const Day& day) {
    for (const Piece& piece : pieces) {
      if (piece.floating) {
        add_float(piece, day);
      } else {
        add_step(planned, leg, piece, day);
      }
    }
  }

  void reserve(std::size_t segments) { segments_.reserve(segments); }
  std::vector<Segment> take() { return std::move(segments_); }

 private:
  void add_step(const PlannedStep& planned, const Leg& leg, const Piece& piece, const Day& day) {
    const bool whole = leg.pieces == 1;
    const Mark start = whole ? leg.start : piece_mark(leg, piece.index, unit_);
    const Mark& end = whole ? leg.end : start;
    const EffortBand first = effort(start, leg);
    const EffortBand last = end.pace == start.pace ? first : effort(end, leg);
    Segment segment = on_the_way(planned.step.role, piece, leg.band, day);
    segment.from = start.name;
    segment.to = end.name;
    segment.label = label_of(planned, leg, piece.index);
    segment.effort = {std::min(first.low, last.low), std::max(first.high, last.high)};
    segment.cue = planned.step.cue.empty() ? feel_of(nearest(end, leg, paces_)) : planned.step.cue;
    segment.motion->grade = planned.grade;
    if (leg.zone) run_by_zone(segment, *leg.zone);
    append(std::move(segment));
  }

  [[nodiscard]] EffortBand effort(const Mark& mark, const Leg& leg) const {
    return leg.zone ? effort_at(mark.anchor) : paces_.effort_of(mark.pace);
  }

  void add_float(const Piece& piece, const Day& day) {
    Segment segment = on_the_way(Role::float_, piece, paces_.training().easy, day);
    segment.from = segment.to = name_of(Anchor::easy);
    segment.label = name_of(Role::float_);
    segment.effort = effort_at(Anchor::easy);
    segment.cue = "easy, until the breath is calm";
    append(std::move(segment));
  }

  /// The numbers of a segment, without its words.
  [[nodiscard]] Segment on_the_way(Role role, const Piece& piece, const std::optional<PaceRange>& band,
                                   const Day& day) const {
    const PaceRange run = band.value_or(PaceRange{piece.mild_start, piece.mild_end});
    // Room beside a pace that is at the edge of its band too: nobody holds a pace to the second.
    const PaceRange alert = PaceRange::from(piece.start, piece.end).widened(margin_, margin_);
    Segment segment{};
    segment.role = role;
    segment.begin = elapsed_;
    segment.duration = piece.duration;
    segment.motion = Motion{.begin = covered_,
                            .distance = piece.distance,
                            .start = piece.start,
                            .end = piece.end,
                            .band = band ? alert.joined({day.pace(band->slow), day.pace(band->fast)}) : alert,
                            .start_share = paces_.share_of(piece.mild_start),
                            .end_share = paces_.share_of(piece.mild_end),
                            .grade = {}};
    if (piece.duration >= shortest_for_heart_rate) {
      segment.heart_rate = heart_rate_band(paces_.share_of(run.slow), paces_.share_of(run.fast));
      segment.beats = in_bpm(*segment.heart_rate, athlete_.heart);
    }
    return segment;
  }

  void run_by_zone(Segment& segment, int number) const {
    const Zone zone = heart_rate_zone(number, athlete_.zones(), athlete_.heart);
    segment.zone = number;
    if (segment.duration < shortest_for_heart_rate) return;
    segment.heart_rate = zone.share;
    segment.beats = zone.beats;
  }

  void append(Segment segment) {
    covered_ += segment.motion->distance;
    elapsed_ += segment.duration;
    segments_.push_back(std::move(segment));
  }

  const Athlete& athlete_;
  const RunnerPaces& paces_;
  LengthUnit unit_;
  PaceChange margin_;
  std::vector<Segment> segments_;
  Distance covered_;
  Duration elapsed_{0};
};

std::size_t count_of_pieces(const Draft& draft) {
  std::size_t count = 0;
  for (const std::vector<Piece>& step : draft.pieces) count += step.size();
  return count;
}

}  // namespace

std::vector<Segment> assembled(const std::vector<PlannedStep>& steps, const Draft& draft,
                               const Athlete& athlete, const RunnerPaces& paces, const Wishes& wishes) {
  Assembly assembly(athlete, paces, wishes);
  assembly.reserve(count_of_pieces(draft));
  for (std::size_t i = 0; i < steps.size(); ++i) {
    assembly.add(steps[i], draft.planned.legs[i], draft.pieces[i], draft.days[i]);
  }
  return assembly.take();
}

std::vector<Adjustment> adjustments(const std::vector<PlannedStep>& steps, const Draft& draft) {
  std::vector<Adjustment> result;
  for (std::size_t i = 0; i < draft.planned.legs.size(); ++i) {
    if (steps[i].grade) continue;
    for (const Mark& mark : {draft.planned.legs[i].start, draft.planned.legs[i].end}) {
      const Pace pace = draft.days[i].pace(mark.pace);
      const bool named = std::ranges::find(result, mark.name, &Adjustment::name) != result.end();
      if (!named && !(pace == mark.pace)) result.push_back({mark.name, mark.pace, pace});
    }
  }
  return result;
}

}  // namespace crescendo::building
