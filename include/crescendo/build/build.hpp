#pragma once

#include "crescendo/physiology/athlete.hpp"
#include "crescendo/units/parse.hpp"
#include "crescendo/workout/template.hpp"
#include "crescendo/workout/workout.hpp"

#include <optional>
#include <variant>

namespace crescendo {

/// As the workout has it.
struct AsWritten {};
/// Leave it out.
struct LeaveOut {};
/// One part of a workout as the runner wants it.
using Wish = std::variant<AsWritten, LeaveOut, Amount, ShareOfTotal>;

/// What a runner asks of a workout.
struct Wishes {
  std::optional<Amount> total = {};  ///< all of the run, warm-up and cool-down included
  Wish hold = {};                    ///< how much of it at the target pace
  Wish warmup = {};
  Wish cooldown = {};
  std::optional<PaceChange> drop = {};  ///< how much faster each piece of a run in pieces is
  std::optional<Amount> step = {};      ///< how long each of them is
  std::optional<int> laps = {};         ///< how many there are
  std::optional<Duration> gain = {};    ///< how much quicker the way back of an out-and-back run is
  std::optional<PaceChange> band = {};  ///< how far beside the pace a watch lets the runner be
  std::optional<Level> level = {};      ///< the runner's; without it the workout's own
  std::optional<Phase> phase = {};
  LengthUnit unit = LengthUnit::kilometre;  ///< which of the workout's forms
};

/// Resolves a workout for a runner.
///
/// What holds of the result: the segments are in order and without gaps; a total that was asked for is met
/// exactly; no main segment is easier than the one before, nor slower unless it is a hill, since targets that
/// lie the other way round for this runner change places (a finding says so); the last main segment ends at
/// the target pace.
/// Without a total of its own a long default is shortened to the workout's time limit (a finding says so).
/// Conditions slow the paces down and leave effort and heart rate as they are.
/// @throws InputError where the wishes do not fit into each other or into the workout, where the workout
/// needs a race result and the athlete has none, and where it is too hot for hard running
Workout build(const Template& workout, const Athlete& athlete, const Wishes& wishes,
              const Conditions& conditions = {});

}  // namespace crescendo
