#include "build/draft.hpp"

#include <algorithm>
#include <cmath>

namespace crescendo::building {
namespace {

/// Longer than any break that matters: a run that is not known yet to be short.
constexpr Duration continuous = Hours(1);
/// How often paces and sizes are worked out in turn. Two or three are the rule.
constexpr int most_rounds = 12;

/// The conditions of each leg; repeats with easy running in between do not heat up as a continuous run does.
std::vector<Day> days(const Plan& plan, const std::vector<Leg>& legs, Duration run) {
  std::vector<Day> result;
  result.reserve(legs.size());
  const Day all_of_it(plan.conditions, plan.paces.vdot(), run);
  Day day = all_of_it;
  for (std::size_t i = 0; i < legs.size(); ++i) {
    const auto* repeat = legs[i].floats ? std::get_if<Duration>(&*legs[i].each) : nullptr;
    // What is held on after the last repeat is held at that repeat's pace.
    if (!plan.steps[i].hold) {
      day = repeat != nullptr ? Day(plan.conditions, plan.paces.vdot(), *repeat) : all_of_it;
    }
    result.push_back(plan.steps[i].grade ? day.on(*plan.steps[i].grade) : day);
  }
  return result;
}

Draft draft_of(const Plan& plan, const std::vector<Shape>& shapes, const Amount& total, Duration run) {
  Draft draft{planned_legs(plan.steps, shapes, plan.paces, plan.unit), {}, {}, {}};
  draft.days = days(plan, draft.planned.legs, run);
  draft.sizes = planned_sizes(
      plan.steps, stretches(plan.steps, draft.planned.legs, draft.days, total, plan.unit), total, plan.unit);
  return draft;
}

std::vector<Shape> shapes_in(const Plan& plan, const Draft& draft, const std::vector<Shape>& before) {
  std::vector<Shape> shapes = before;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    if (!depends_on_size(plan.steps[i].step.course)) continue;
    const Pace mean = mean_pace(draft.planned.legs[i], false, draft.days[i]);
    shapes[i] = shape_of(plan.steps[i].step, draft.sizes[i], mean, plan.unit);
  }
  return shapes;
}

bool agree(const std::vector<Shape>& a, const std::vector<Shape>& b) {
  return std::ranges::equal(a, b, [](const Shape& x, const Shape& y) {
    constexpr Distance hair = Distance::metres(1e-9);
    const Distance apart = x.length - y.length;
    return x.pieces == y.pieces && apart < hair && -apart < hair;
  });
}

Draft settled(const Plan& plan, const Amount& total, Duration run) {
  std::vector<Shape> shapes = usual_shapes(plan.steps, plan.workout, plan.unit);
  Draft draft = draft_of(plan, shapes, total, run);
  for (int round = 1; round < most_rounds; ++round) {
    std::vector<Shape> next = shapes_in(plan, draft, shapes);
    if (agree(next, shapes)) break;
    shapes = std::move(next);
    draft = draft_of(plan, shapes, total, run);
  }
  return draft;
}

Draft in_pieces(const Plan& plan, Draft draft) {
  draft.pieces.reserve(plan.steps.size());
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    const bool in_time = equal_in_time(plan.steps[i].step.extent.in(plan.unit), draft.sizes[i]);
    draft.pieces.push_back(pieces_of(draft.planned.legs[i], draft.sizes[i], in_time, draft.days[i]));
  }
  return draft;
}

}  // namespace

Duration Draft::duration() const {
  Duration sum{0};
  for (const std::vector<Piece>& step : pieces) {
    for (const Piece& piece : step) sum += piece.duration;
  }
  return sum;
}

Draft drafted(const Plan& plan, const Amount& total) {
  Draft draft = in_pieces(plan, settled(plan, total, continuous));
  if (!plan.conditions.air) return draft;
  // A run that turns out short does not suffer all of the heat.
  const Duration run = draft.duration();
  if (run < continuous) return in_pieces(plan, settled(plan, total, run));
  return draft;
}

}  // namespace crescendo::building
