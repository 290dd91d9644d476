#pragma once

#include "crescendo/diagnostics/finding.hpp"
#include "crescendo/physiology/training_paces.hpp"
#include "crescendo/workout/workout.hpp"

#include <optional>

namespace crescendo::checking {

/// What the rules look at: a workout, its runner's paces (solved once for all rules), and the unit to tell
/// them in.
struct Subject {
  const Workout& workout;
  TrainingPaces paces;
  LengthUnit unit;
};

// One function a rule: a finding where the workout breaks it. `check` walks the table of them.

std::optional<Finding> start_too_fast(const Subject& subject);
std::optional<Finding> short_easy_start(const Subject& subject);
std::optional<Finding> slows_down(const Subject& subject);
std::optional<Finding> too_little_progress(const Subject& subject);
std::optional<Finding> all_out_finish(const Subject& subject);
std::optional<Finding> too_long(const Subject& subject);

}  // namespace crescendo::checking
