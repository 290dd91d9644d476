#pragma once

#include "crescendo/diagnostics/finding.hpp"
#include "crescendo/physiology/anchor.hpp"
#include "crescendo/workout/workout.hpp"

#include <optional>
#include <vector>

namespace crescendo::checking {

/// What the rules look at: a workout, its runner's paces (solved once for all rules), the unit to tell them
/// in, and which of the segments are main ones, by their index.
struct Subject {
  const Workout& workout;
  std::optional<RunnerPaces> paces;
  LengthUnit unit;
  std::vector<std::size_t> main;
};

// One function a rule: a finding where the workout breaks it. `check` walks the tables of them.

// Of workouts that are run by pace, by a runner whose paces are known.

std::optional<Finding> start_too_fast(const Subject& subject);
std::optional<Finding> short_easy_start(const Subject& subject);
std::optional<Finding> slows_down(const Subject& subject);
std::optional<Finding> too_little_progress(const Subject& subject);
std::optional<Finding> step_too_big(const Subject& subject);
std::optional<Finding> step_length(const Subject& subject);
std::optional<Finding> finish_share(const Subject& subject);

std::optional<Finding> all_out_finish(const Subject& subject);
std::optional<Finding> faster_than_5k(const Subject& subject);
std::optional<Finding> long_at_threshold(const Subject& subject);
std::optional<Finding> goal_not_reached(const Subject& subject);
std::optional<Finding> base_too_hard(const Subject& subject);
std::optional<Finding> intervals_give_more(const Subject& subject);
std::optional<Finding> no_cool_down(const Subject& subject);

std::optional<Finding> threshold_share_of_week(const Subject& subject);
std::optional<Finding> interval_share_of_week(const Subject& subject);
std::optional<Finding> marathon_share_of_week(const Subject& subject);
std::optional<Finding> long_run_share_of_week(const Subject& subject);

// Of any workout.

std::optional<Finding> too_long(const Subject& subject);
std::optional<Finding> recovery(const Subject& subject);
std::optional<Finding> heat(const Subject& subject);
std::optional<Finding> altitude(const Subject& subject);
std::optional<Finding> belt_steps(const Subject& subject);
std::optional<Finding> heart_rate_guess(const Subject& subject);
std::optional<Finding> short_heart_rate(const Subject& subject);
std::optional<Finding> easy_zones(const Subject& subject);

}  // namespace crescendo::checking
