#include "render/watch/steps.hpp"

#include "render/watch/pieces.hpp"
#include "render/watch/reduce.hpp"
#include "render/watch/target.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace crescendo::watch {
namespace {

std::vector<Step> steps_of(const Workout& workout, const Division& division, const RenderContext& context) {
  std::vector<Step> steps;
  steps.reserve(division.total());
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

std::string about_ramps(const Division& division, std::size_t room) {
  const std::size_t steps = steps_of_ramps(division);
  std::string result;
  if (steps > 0) result = fmt::format("ramps become {} steps", steps);
  if (steps > 0 && division.longer_than_usual) {
    result += fmt::format(", longer than usual since a watch takes {}", room);
  }
  if (division.left_whole > 0) {
    result += fmt::format("{}{} ramps become one step each", result.empty() ? "" : "; ", division.left_whole);
  }
  return result;
}

/// That what was asked for is not there.
std::string about_targets(const Workout& workout, const RenderContext& context) {
  if (!context.target || *context.target == WatchTarget::open) return "";
  const auto open = std::ranges::count_if(workout.segments, [&](const Segment& segment) {
    return target_kind(workout, segment, context) == WatchTarget::open;
  });
  if (open == 0) return "";
  return fmt::format("{} of {} segments are open, since the plan has no {} for them", open,
                     workout.segments.size(),
                     *context.target == WatchTarget::pace ? "pace" : "heart rate to settle at");
}

void add(std::string& changes, const std::string& more) {
  if (!changes.empty() && !more.empty()) changes += "; ";
  changes += more;
}

std::vector<Item> as_items(std::vector<Step> steps) {
  return {std::make_move_iterator(steps.begin()), std::make_move_iterator(steps.end())};
}

/// Steps that are too many, in as few items as there is room for.
Program reduced(const std::vector<Step>& steps, std::size_t room) {
  std::vector<Item> repeated = with_repeats(steps);
  if (repeated.size() <= room) {
    std::string changes = fmt::format("{} steps become {} with repeats", steps.size(), repeated.size());
    return {std::move(repeated), std::move(changes)};
  }
  std::vector<Item> rounds = with_rounds(steps, room);
  if (rounds.size() <= room) {
    return {
        std::move(rounds),
        fmt::format("rounds are taken together, in bands around them, since a watch takes {} steps", room)};
  }
  return {merged(steps, room),
          fmt::format("{} steps are put together to the {} that a watch takes", steps.size(), room)};
}

}  // namespace

Program program_for(const Workout& workout, const RenderContext& context, std::size_t room) {
  const Division division = division_of(workout, context, room);
  std::vector<Step> steps = steps_of(workout, division, context);
  Program program = steps.size() > room ? reduced(steps, room) : Program{as_items(std::move(steps)), ""};
  add(program.changes, about_ramps(division, room));
  add(program.changes, about_targets(workout, context));
  return program;
}

}  // namespace crescendo::watch
