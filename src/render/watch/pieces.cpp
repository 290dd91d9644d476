#include "render/watch/pieces.hpp"

#include "render/watch/target.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace crescendo::watch {
namespace {

/// Long enough not to be a nuisance, and short enough for a ramp to feel like one.
Distance usual_length(Units units) {
  return units == Units::miles ? Distance::miles(0.25) : Distance::metres(500);
}

/// Nobody wants to hear from the watch more often; and a first and a last step there must be.
constexpr Distance shortest = Distance::metres(100);
constexpr std::size_t fewest = 2;

bool is_cut(const Workout& workout, const Segment& segment, const RenderContext& context) {
  return segment.motion && !(segment.motion->start == segment.motion->end) &&
         target_kind(workout, segment, context) == WatchTarget::pace;
}

/// How far a band reaches beyond paces, on either side.
struct Margins {
  PaceChange slower;
  PaceChange faster;
};

Margins margins_of(const Motion& motion) {
  const PaceRange run = PaceRange::from(motion.start, motion.end);
  const PaceRange band = motion.band.joined(run);
  return {change(run.slow, band.slow), change(band.fast, run.fast)};
}

/// So many that each step's pace is inside the band of the one before it: between so many there is one gap
/// less.
double by_steepness(const Motion& motion) {
  const Margins margins = margins_of(motion);
  const double steps = std::abs(change(motion.start, motion.end) / std::min(margins.slower, margins.faster));
  return std::isfinite(steps) ? std::ceil(steps) + 1 : 0;
}

/// How many steps a ramp becomes, where each of them is `factor` times as long as usual.
std::size_t pieces_of(const Motion& motion, Units units, double factor) {
  const double by_length = std::round(motion.distance / usual_length(units));
  const double most = std::floor(motion.distance / shortest);
  const double pieces = std::min(std::max(by_length, by_steepness(motion)), most) / factor;
  return std::max(fewest, static_cast<std::size_t>(pieces));
}

Division divided(const Workout& workout, const RenderContext& context, double factor) {
  Division division;
  for (const Segment& segment : workout.segments) {
    division.pieces.push_back(
        is_cut(workout, segment, context) ? pieces_of(*segment.motion, context.units, factor) : 1);
  }
  return division;
}

/// The steepest ramps in two, as far as there is room, and the others in one step.
Division steepest_cut(const Workout& workout, const Division& all_cut, std::size_t room) {
  std::vector<std::size_t> ramps;
  for (std::size_t i = 0; i < all_cut.pieces.size(); ++i) {
    if (all_cut.pieces[i] > 1) ramps.push_back(i);
  }
  const auto steepness = [&workout](std::size_t index) {
    const Motion& motion = *workout.segments[index].motion;
    const PaceRange paces = PaceRange::from(motion.start, motion.end);
    return change(paces.fast, paces.slow);
  };
  std::ranges::stable_sort(ramps, std::ranges::greater(), steepness);
  Division division{std::vector<std::size_t>(all_cut.pieces.size(), 1), true};
  const std::size_t spare = room - std::min(room, division.pieces.size());
  const std::size_t cut = std::min(spare, ramps.size());
  for (std::size_t i = 0; i < cut; ++i) division.pieces[ramps[i]] = fewest;
  division.left_whole = ramps.size() - cut;
  return division;
}

/// A share of the segment. No watch measures a belt: on a treadmill it counts the time.
Amount length_of(const Workout& workout, const Segment& segment, double share, const RenderContext& context) {
  const StepsBy usual = workout.conditions.treadmill ? StepsBy::time : StepsBy::distance;
  if (context.steps_by.value_or(usual) == StepsBy::time || !segment.motion) return segment.duration * share;
  return segment.motion->distance * share;
}

std::string part_of(std::size_t piece, std::size_t pieces) {
  return pieces == 1 ? "" : std::to_string(piece + 1).append("/").append(std::to_string(pieces));
}

PaceRange paces_of_piece(const Motion& motion, std::size_t piece, std::size_t pieces) {
  if (pieces == 1) return {motion.start, motion.end};
  const double way = static_cast<double>(piece) / static_cast<double>(pieces - 1);
  return PaceRange::at(between(motion.start, motion.end, way));
}

Target target_of(const Workout& workout, const Segment& segment, const std::optional<PaceRange>& paces,
                 const RenderContext& context) {
  switch (target_kind(workout, segment, context)) {
    case WatchTarget::pace: {
      const Margins margins = margins_of(*segment.motion);
      return PaceRange::from(paces->slow, paces->fast).widened(margins.slower, margins.faster);
    }
    case WatchTarget::heart_rate:
      return heart_target(segment);
    case WatchTarget::open:
      break;
  }
  return Open{};
}

}  // namespace

std::size_t Division::total() const { return std::accumulate(pieces.begin(), pieces.end(), std::size_t{0}); }

Division division_of(const Workout& workout, const RenderContext& context, std::size_t room) {
  constexpr double growth = 1.05;
  constexpr double most = 1000;
  double factor = 1;
  Division division = divided(workout, context, factor);
  while (division.total() > room && factor < most) {
    factor *= growth;
    division = divided(workout, context, factor);
  }
  division.longer_than_usual = factor > 1;
  return division.total() > room ? steepest_cut(workout, division, room) : division;
}

Step step_of(const Workout& workout, const Segment& segment, std::size_t piece, std::size_t pieces,
             const RenderContext& context) {
  std::optional<PaceRange> paces;
  if (segment.motion) paces = paces_of_piece(*segment.motion, piece, pieces);
  const double share = 1.0 / static_cast<double>(pieces);
  return {.role = segment.role,
          .name = segment.label,
          .part = part_of(piece, pieces),
          .notes = notes_for(workout, segment, paces, context),
          .length = length_of(workout, segment, share, context),
          .target = target_of(workout, segment, paces, context)};
}

}  // namespace crescendo::watch
