#include "request/by_goal.hpp"

#include "crescendo/catalogue/catalogue.hpp"

#include <fmt/format.h>

namespace crescendo {
namespace {

bool is_new_to_running(std::optional<Level> level, bool raced) { return !raced && level == Level::beginner; }

}  // namespace

Goal usual_goal(std::optional<Level> level, bool raced) {
  return is_new_to_running(level, raced) ? Goal::base : Goal::threshold;
}

Aim aim_at(Goal goal, std::optional<Level> level, std::optional<Phase> phase, bool raced) {
  return {goal, level.value_or(Level::intermediate), phase.value_or(usual_phase(goal)),
          is_new_to_running(level, raced) && goal == Goal::base};
}

std::string_view workout_for(const Aim& aim) {
  return aim.first_steps ? "walk-jog-1" : workout_for(aim.goal, aim.level, aim.phase);
}

std::vector<Finding> substitution(const Template& workout, const Aim& aim) {
  if (workout.goal == aim.goal) return {};
  return {{"nearest-workout", Severity::info,
           fmt::format("For the goal {}, {} runners and the {} phase this is the workout that comes nearest.",
                       name_of(aim.goal), name_of(aim.level), name_of(aim.phase))}};
}

}  // namespace crescendo
