#include "crescendo/check/check.hpp"

#include "check/rules.hpp"

#include <array>

namespace crescendo {
namespace {

using Rule = std::optional<Finding> (*)(const checking::Subject&);

constexpr std::array<Rule, 6> rules = {checking::start_too_fast, checking::short_easy_start,
                                       checking::slows_down,     checking::too_little_progress,
                                       checking::all_out_finish, checking::too_long};

}  // namespace

std::vector<Finding> check(const Workout& workout, LengthUnit unit) {
  if (!workout.by_pace() || !workout.athlete.vdot) return {};
  const checking::Subject subject{workout, training_paces(*workout.athlete.vdot, workout.athlete.rules),
                                  unit};
  std::vector<Finding> findings;
  for (const Rule rule : rules) {
    if (auto finding = rule(subject)) findings.push_back(std::move(*finding));
  }
  return findings;
}

}  // namespace crescendo
