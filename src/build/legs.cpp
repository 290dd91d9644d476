#include "build/plan.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/physiology/race.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>
#include <utility>

namespace crescendo::building {
namespace {

Leg hold_at(const Mark& mark) { return {mark, mark}; }

Leg without_last_piece(const Leg& leg, LengthUnit unit) {
  if (leg.pieces < 2) return leg;
  Leg shorter = leg;
  shorter.end = piece_mark(leg, leg.pieces - 2, unit);
  shorter.pieces = leg.pieces - 1;
  return shorter;
}

bool is_main(const PlannedStep& planned) { return crescendo::is_main(planned.step.role); }

/// The ends of the main legs, in the order in which they are run.
std::vector<Mark*> main_marks(const std::vector<PlannedStep>& steps, std::vector<Leg>& legs) {
  std::vector<Mark*> marks;
  marks.reserve(2 * legs.size());
  for (std::size_t i = 0; i < legs.size(); ++i) {
    if (!is_main(steps[i]) || steps[i].hold) continue;
    marks.push_back(&legs[i].start);
    marks.push_back(&legs[i].end);
  }
  return marks;
}

bool slower(const Mark& a, const Mark& b) { return faster(b.pace, a.pace); }

/// For some runners two paces lie the other way round than for most (a slow runner's 10K pace is slower than
/// T, an elite's half-marathon pace is faster). The marks then change places: the run still visits all of
/// them, and never slows down.
std::optional<std::pair<std::string, std::string>> put_in_order(const std::vector<PlannedStep>& steps,
                                                                std::vector<Leg>& legs) {
  const std::vector<Mark*> marks = main_marks(steps, legs);
  const auto slower_one = [](const Mark* a, const Mark* b) { return slower(*a, *b); };
  const auto wrong = std::is_sorted_until(marks.begin(), marks.end(), slower_one);
  if (wrong == marks.end()) return std::nullopt;
  const std::pair swapped((*std::prev(wrong))->name, (*wrong)->name);

  std::vector<Mark> sorted;
  sorted.reserve(marks.size());
  for (const Mark* mark : marks) sorted.push_back(*mark);
  std::stable_sort(sorted.begin(), sorted.end(), slower);
  for (std::size_t i = 0; i < marks.size(); ++i) *marks[i] = sorted[i];
  for (Leg& leg : legs) {
    // A band that is no longer around the pace that is run would mislead.
    if (leg.band && (faster(leg.start.pace, leg.band->fast) || faster(leg.band->slow, leg.end.pace) ||
                     !(leg.start.pace == leg.end.pace))) {
      leg.band.reset();
    }
  }
  return swapped;
}

/// Where targets have changed places, the hold is at the one that comes last now.
void hold_at_fastest(const std::vector<PlannedStep>& steps, std::vector<Leg>& legs) {
  for (std::size_t i = 1; i < legs.size(); ++i) {
    const Mark& before = legs[i - 1].end;
    if (steps[i].hold && faster(before.pace, legs[i].start.pace)) legs[i] = hold_at(before);
  }
}

}  // namespace

std::vector<Shape> usual_shapes(const std::vector<PlannedStep>& steps, const Template& workout,
                                LengthUnit unit) {
  std::vector<Shape> shapes;
  shapes.reserve(steps.size());
  for (const PlannedStep& planned : steps) {
    const Amount size = planned.fixed
                            ? *planned.fixed
                            : usual_size(workout.steps, planned.step, workout.total.usual.in(unit), unit);
    shapes.push_back(shape_of(planned.step, size, typical_pace, unit));
  }
  return shapes;
}

PlannedLegs planned_legs(const std::vector<PlannedStep>& steps, const std::vector<Shape>& shapes,
                         const RunnerPaces& paces, LengthUnit unit) {
  PlannedLegs result;
  result.legs.reserve(steps.size());
  std::optional<Mark> before;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const PlannedStep& planned = steps[i];
    Shape shape = shapes[i];
    // Pieces of a given length are counted without the one that becomes the hold.
    if (planned.held && depends_on_size(planned.step.course)) ++shape.pieces;
    const bool hold = planned.hold && before;
    // What is held after a zone is held in that zone.
    const std::optional<int> zone = hold ? result.legs.back().zone : std::nullopt;
    result.legs.push_back(hold ? hold_at(*before) : leg_of(planned.step, shape, before, paces, unit));
    Leg& leg = result.legs.back();
    if (zone) leg.zone = zone;
    if (is_main(planned)) before = leg.end;
    if (planned.held) leg = without_last_piece(leg, unit);
  }
  result.swapped = put_in_order(steps, result.legs);
  if (result.swapped) hold_at_fastest(steps, result.legs);
  return result;
}

void require_possible(const std::vector<Leg>& legs, const RunnerPaces& paces, LengthUnit unit) {
  // The online rules lift a slow runner's R above the 400 m that go with the VDOT.
  const Pace lap = equivalent_pace(paces.vdot(), Distance::metres(400));
  const Pace repetition = paces.at(Anchor::repetition).fast;
  const Pace sprint = faster(lap, repetition) ? lap : repetition;
  constexpr double much_slower = 1.5;
  const Pace crawl = pace_of(speed_of(paces.training().easy.slow) / much_slower);
  for (const Leg& leg : legs) {
    for (const Mark& mark : {leg.start, leg.end}) {
      if (faster(mark.pace, sprint)) {
        throw InputError(
            {"the workout leads to " + mark.name + ", which this runner could not hold for 400 m",
             "offsets and drops must be smaller, or the pieces fewer"});
      }
      if (faster(crawl, mark.pace)) {
        throw InputError(
            {"the workout would start at " + pace_with_unit(mark.pace, unit) + ", slower than a walk",
             "drops must be smaller, or the pieces fewer"});
      }
    }
  }
}

}  // namespace crescendo::building
