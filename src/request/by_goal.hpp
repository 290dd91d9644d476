#pragma once

#include "crescendo/diagnostics/finding.hpp"
#include "crescendo/workout/template.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace crescendo {

/// What a workout is chosen by.
struct Aim {
  Goal goal;
  Level level;
  Phase phase;
  bool first_steps = false;  ///< a beginner's without a race result, who starts by walking and jogging
};

/// Where nobody says which.
Goal usual_goal(std::optional<Level> level, bool raced);

/// With what is usual for all that is left open.
Aim aim_at(Goal goal, std::optional<Level> level, std::optional<Phase> phase, bool raced);

/// The id of a built-in workout.
std::string_view workout_for(const Aim& aim);

/// Says so where the workout is made for another goal.
std::vector<Finding> substitution(const Template& workout, const Aim& aim);

}  // namespace crescendo
