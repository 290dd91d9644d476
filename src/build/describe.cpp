#include "build/describe.hpp"

#include "build/guidance.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo::building {
namespace {

template <class Word>
Word best(const std::vector<Word>& suited, Word usual) {
  return std::ranges::find(suited, usual) != suited.end() ? usual : suited.front();
}

/// The size of a run beside a bound, in the bound's own kind; nothing where the run has no such size.
double compare(const Totals& totals, const Amount& bound) {
  const auto* distance = std::get_if<Distance>(&bound);
  if (distance == nullptr) return (totals.duration - std::get<Duration>(bound)).count();
  return totals.distance ? (*totals.distance - *distance).in_metres() : 0;
}

}  // namespace

Workout described(const Template& workout, const Athlete& athlete, const Wishes& wishes,
                  const Conditions& conditions) {
  return {
      .id = workout.id,
      .name = workout.name,
      .goal = workout.goal,
      .level = wishes.level.value_or(best(workout.levels, Level::intermediate)),
      .phase = wishes.phase.value_or(best(workout.phases, Phase::build)),
      .source = workout.source,
      .athlete = athlete,
      .conditions = conditions,
      .adjustments = {},
      .segments = {},
      .totals = {},
      .guidance = guidance_for(workout, conditions),
      .findings = {},
  };
}

std::optional<Finding> other_level(const Template& workout, const Wishes& wishes) {
  if (!wishes.level || std::ranges::find(workout.levels, *wishes.level) != workout.levels.end())
    return std::nullopt;
  return Finding{
      "other-level", Severity::warning,
      fmt::format(
          "This workout is not meant for {} runners; crescendo workouts --level {} lists those that are.",
          name_of(*wishes.level), name_of(*wishes.level))};
}

void require_sensible(const Amount& total, LengthUnit unit) {
  if (is_a_run(total)) return;
  throw InputError({"a total of " + short_amount(total, unit) + " is no training run",
                    "a total is 1 km to 200 km, or 5 minutes to 24 hours"});
}

std::optional<Finding> unusual_size(const Template& workout, const Totals& totals,
                                    const std::optional<Amount>& asked, LengthUnit unit) {
  const Amount& smallest = workout.total.smallest.in(unit);
  const Amount& largest = workout.total.largest.in(unit);
  const bool too_small = compare(totals, smallest) < 0;
  if (!too_small && compare(totals, largest) <= 0) return std::nullopt;
  const Amount run = asked ? *asked : totals.distance ? Amount(*totals.distance) : Amount(totals.duration);
  return Finding{"unusual-total", Severity::warning,
                 fmt::format("This workout is meant for {} to {}; at {} its parts get very {}.",
                             short_amount(smallest, unit), short_amount(largest, unit),
                             short_amount(run, unit), too_small ? "short" : "long")};
}

}  // namespace crescendo::building
