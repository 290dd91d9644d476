#pragma once

#include "crescendo/diagnostics/finding.hpp"
#include "crescendo/workout/workout.hpp"

#include <optional>

namespace crescendo::checking {

// One function a rule: a finding where the workout breaks it. `check` walks the table of them.

std::optional<Finding> start_too_fast(const Workout& workout, LengthUnit unit);
std::optional<Finding> short_easy_start(const Workout& workout, LengthUnit unit);
std::optional<Finding> slows_down(const Workout& workout, LengthUnit unit);
std::optional<Finding> too_little_progress(const Workout& workout, LengthUnit unit);
std::optional<Finding> all_out_finish(const Workout& workout, LengthUnit unit);
std::optional<Finding> too_long(const Workout& workout, LengthUnit unit);

}  // namespace crescendo::checking
