#include "crescendo/check/check.hpp"

#include "check/common.hpp"

#include <array>

namespace crescendo {
namespace {

using Rule = std::optional<Finding> (*)(const checking::Subject&);

/// These compare paces, and need to know the runner's.
constexpr std::array<Rule, 19> rules_of_pace = {checking::start_too_fast,
                                                checking::short_easy_start,
                                                checking::slows_down,
                                                checking::too_little_progress,
                                                checking::step_too_big,
                                                checking::step_length,
                                                checking::finish_share,
                                                checking::all_out_finish,
                                                checking::faster_than_5k,
                                                checking::long_at_threshold,
                                                checking::goal_not_reached,
                                                checking::base_too_hard,
                                                checking::intervals_give_more,
                                                checking::no_cool_down,
                                                checking::altitude,
                                                checking::threshold_share_of_week,
                                                checking::interval_share_of_week,
                                                checking::marathon_share_of_week,
                                                checking::long_run_share_of_week};

constexpr std::array<Rule, 7> rules_of_all = {
    checking::too_long,         checking::heat,       checking::belt_steps, checking::heart_rate_guess,
    checking::short_heart_rate, checking::easy_zones, checking::recovery};

}  // namespace

std::vector<Finding> check(const Workout& workout, LengthUnit unit) {
  checking::Subject subject{workout, std::nullopt, unit, checking::main_segments(workout)};
  if (workout.athlete.vdot) subject.paces = RunnerPaces(workout.athlete);
  std::vector<Finding> findings;
  const auto apply = [&](const auto& rules) {
    for (const Rule rule : rules) {
      if (auto finding = rule(subject)) findings.push_back(std::move(*finding));
    }
  };
  if (workout.by_pace() && subject.paces) apply(rules_of_pace);
  apply(rules_of_all);
  return findings;
}

}  // namespace crescendo
