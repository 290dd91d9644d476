#include "crescendo/request/plan.hpp"
#include "crescendo/request/words.hpp"
#include "request/by_goal.hpp"

namespace crescendo {
namespace {

/// The workout, and what there is to say about its choice.
struct Chosen {
  const Template& workout;
  std::vector<Finding> findings = {};
};

Chosen choose(const Request& request, bool raced, const Origin& origin, const Shelf& shelf) {
  if (request.has(Key::goal) && request.has(Key::workout)) {
    throw origin.about(Key::goal, "there is a goal and a workout", "leave one of them out");
  }
  if (request.has(Key::workout)) {
    const auto find = [&shelf](std::string_view id) { return &shelf.workout(id); };
    return {*origin.parse(request, Key::workout, find)};
  }
  const auto level = read_level(request, origin);
  const auto goal = read_goal(request, origin);
  const Aim aim = aim_at(goal.value_or(usual_goal(level, raced)), level, read_phase(request, origin), raced);
  const Template& workout = shelf.workout(workout_for(aim));
  return {workout, substitution(workout, aim)};
}

}  // namespace

Workout planned(const Request& request, const Origin& origin, const Shelf& shelf) {
  ReadAthlete read = read_athlete(request, origin);
  Chosen chosen = choose(request, read.athlete.vdot.has_value(), origin, shelf);
  append(read.findings, std::move(chosen.findings));
  return planned(chosen.workout, read, request, origin);
}

}  // namespace crescendo
