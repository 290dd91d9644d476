#include "crescendo/request/plan.hpp"
#include "crescendo/request/words.hpp"

#include <fmt/format.h>

namespace crescendo {
namespace {

/// The workout, and what there is to say about its choice.
struct Chosen {
  const Template& workout;
  std::vector<Finding> findings = {};
};

Finding substitution(Goal goal, Level level, Phase phase) {
  return {"nearest-workout", Severity::info,
          fmt::format("For the goal {}, {} runners and the {} phase this is the workout that comes nearest.",
                      name_of(goal), name_of(level), name_of(phase))};
}

Chosen choose_by_goal(Goal goal, Level level, Phase phase, const Shelf& shelf) {
  const Template& workout = shelf.workout(workout_for(goal, level, phase));
  if (workout.goal == goal) return {workout};
  return {workout, {substitution(goal, level, phase)}};
}

Chosen choose(const Request& request, bool raced, const Origin& origin, const Shelf& shelf) {
  if (request.has(Key::goal) && request.has(Key::workout)) {
    throw origin.about(Key::goal, "there is a goal and a workout", "leave one of them out");
  }
  if (request.has(Key::workout)) {
    const auto find = [&shelf](std::string_view id) { return &shelf.workout(id); };
    return {*origin.parse(request, Key::workout, find)};
  }
  const auto level = read_level(request, origin);
  // A beginner without a race result starts by walking and jogging.
  const bool first_steps = !raced && level == Level::beginner;
  const Goal goal = read_goal(request, origin).value_or(first_steps ? Goal::base : Goal::threshold);
  if (first_steps && goal == Goal::base) return {shelf.workout("walk-jog-1")};
  const Phase phase = read_phase(request, origin).value_or(usual_phase(goal));
  return choose_by_goal(goal, level.value_or(Level::intermediate), phase, shelf);
}

}  // namespace

Workout planned(const Request& request, const Origin& origin, const Shelf& shelf) {
  ReadAthlete read = read_athlete(request, origin);
  Chosen chosen = choose(request, read.athlete.vdot.has_value(), origin, shelf);
  append(read.findings, std::move(chosen.findings));
  return planned(chosen.workout, read, request, origin);
}

}  // namespace crescendo
