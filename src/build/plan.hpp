#pragma once

#include "crescendo/build/build.hpp"
#include "crescendo/physiology/conditions.hpp"
#include "crescendo/workout/course.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace crescendo::building {

// The builder's way from a template to a workout: steps (who runs in which order), legs (how fast), sizes
// (how far), and from these the segments.

/// A step of the template, or one that the runner's wishes put in.
struct PlannedStep {
  Step step;
  std::optional<Amount> fixed;             ///< a size that was wished for, and that no scaling touches
  std::optional<ShareOfTotal> share = {};  ///< the same as a share of the total
  std::optional<Grade> grade = {};         ///< of a hill
  bool hold = false;                       ///< steady running at whatever pace the step before it ends with
  bool held = false;  ///< the step before such a one: its last piece, at that pace, is left to the hold
};

/// The steps after the wishes for warm-up, cool-down, hold and pieces, and with the hill where there is one.
/// @throws InputError where nothing to run is left
std::vector<PlannedStep> planned_steps(const Template& workout, const Wishes& wishes,
                                       const Conditions& conditions);

/// The shapes that the steps take at the workout's usual size.
std::vector<Shape> usual_shapes(const std::vector<PlannedStep>& steps, const Template& workout,
                                LengthUnit unit);

struct PlannedLegs {
  std::vector<Leg> legs;
  /// Where targets had to change places so that the run never slows down: the first two, as they were.
  std::optional<std::pair<std::string, std::string>> swapped;
};

/// The paces of each step, which is of the shape at the same place.
PlannedLegs planned_legs(const std::vector<PlannedStep>& steps, const std::vector<Shape>& shapes,
                         const RunnerPaces& paces, LengthUnit unit);

/// Refuses legs that this runner could not run for a lap: offsets and drops are absolute, and what is a small
/// step for one runner takes another beyond all bounds. Nor is a run one that starts slower than a walk.
/// @throws InputError
void require_possible(const std::vector<Leg>& legs, const RunnerPaces& paces, LengthUnit unit);

/// Whether the pieces of the step are equal in time rather than in distance.
bool equal_in_time(const Extent& extent, const Amount& total);

/// Whether the wishes leave no step to scale.
bool all_fixed(const std::vector<PlannedStep>& steps);

/// What sizing has to know of a step: the time per distance over all of it, and in how many pieces it is run.
/// By effort there is no pace.
struct Stretch {
  std::optional<Pace> mean;
  int pieces = 1;
};

std::vector<Stretch> stretches(const std::vector<PlannedStep>& steps, const std::vector<Leg>& legs,
                               const std::vector<Day>& days, const Amount& total, LengthUnit unit);

/// How much of each step is run, in the total's own kind (all distances, or all durations); the sum is the
/// total. Scaled sizes end on whole hundreds of metres, tenths of a mile, or half minutes, where they can.
/// @throws InputError where the fixed sizes leave nothing for the others
std::vector<Amount> planned_sizes(const std::vector<PlannedStep>& steps,
                                  const std::vector<Stretch>& stretches, const Amount& total,
                                  LengthUnit unit);

}  // namespace crescendo::building
