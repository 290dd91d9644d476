#include "render/watch/steps.hpp"

#include "render/watch/fit_in.hpp"
#include "render/watch/pieces.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo::watch {
namespace {

std::vector<Step> steps_of(const Workout& workout, const Division& division, const RenderContext& context) {
  std::vector<Step> steps;
  for (std::size_t i = 0; i < workout.segments.size(); ++i) {
    for (std::size_t piece = 0; piece < division.pieces[i]; ++piece) {
      steps.push_back(step_of(workout, workout.segments[i], piece, division.pieces[i], context));
    }
  }
  return steps;
}

/// How many steps came out of ramps.
std::size_t steps_of_ramps(const Division& division) {
  std::size_t result = 0;
  for (const std::size_t pieces : division.pieces) result += pieces > 1 ? pieces : 0;
  return result;
}

std::string changes_of(const Division& division, std::size_t room) {
  const std::size_t steps = steps_of_ramps(division);
  if (steps == 0) return "";
  std::string result = fmt::format("ramps become {} steps", steps);
  if (division.longer_than_usual) result += fmt::format(", longer than usual since a watch takes {}", room);
  return result;
}

}  // namespace

Program program_for(const Workout& workout, const RenderContext& context, std::size_t room) {
  const Division division = division_of(workout, context, room);
  const std::vector<Step> steps = steps_of(workout, division, context);
  if (steps.size() <= room) return {{steps.begin(), steps.end()}, changes_of(division, room)};
  std::vector<Item> repeated = with_repeats(steps);
  if (repeated.size() <= room) {
    std::string changes = fmt::format("{} steps become {} with repeats", steps.size(), repeated.size());
    return {std::move(repeated), std::move(changes)};
  }
  const std::vector<Step> few = merged(steps, room);
  return {{few.begin(), few.end()},
          fmt::format("{} segments are put together to the {} steps that a watch takes", steps.size(), room)};
}

}  // namespace crescendo::watch
