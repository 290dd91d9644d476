#pragma once

#include "crescendo/build/build.hpp"
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
  std::optional<Amount> fixed;  ///< a size that was wished for, and that no scaling touches
  bool hold = false;            ///< steady running at whatever pace the step before it ends with
  bool held = false;  ///< the step before such a one: its last piece, at that pace, is left to the hold
};

/// The steps after the wishes for warm-up, cool-down and hold.
/// @throws InputError where nothing to run is left
std::vector<PlannedStep> planned_steps(const Template& workout, const Wishes& wishes);

struct PlannedLegs {
  std::vector<Leg> legs;
  /// Where targets had to change places so that the run never slows down: the first two, as they were.
  std::optional<std::pair<std::string, std::string>> swapped;
};

/// The paces of each step.
PlannedLegs planned_legs(const std::vector<PlannedStep>& steps, const RunnerPaces& paces, LengthUnit unit);

/// Refuses legs that this runner could not run for a lap: offsets and drops are absolute, and what is a small
/// step for one runner takes another beyond all bounds.
/// @throws InputError
void require_possible(const std::vector<Leg>& legs, const RunnerPaces& paces);

/// The time per distance over a whole leg. Pieces are equally long, or take equally long.
Pace mean_pace(const Leg& leg, bool equal_time);

/// Whether the pieces of the step are equal in time rather than in distance.
bool equal_in_time(const Extent& extent, const Amount& total);

/// Whether the wishes leave no step to scale.
bool all_fixed(const std::vector<PlannedStep>& steps);

/// How much of each step is run, in the total's own kind (all distances, or all durations); the sum is the
/// total. Scaled sizes end on whole hundreds of metres, tenths of a mile, or half minutes, where they can.
/// @throws InputError where the fixed sizes leave nothing for the others
std::vector<Amount> planned_sizes(const std::vector<PlannedStep>& steps, const std::vector<Leg>& legs,
                                  const Amount& total, LengthUnit unit);

/// How long the run takes at a total.
Duration planned_duration(const std::vector<PlannedStep>& steps, const std::vector<Leg>& legs,
                          const Amount& total, LengthUnit unit);

}  // namespace crescendo::building
