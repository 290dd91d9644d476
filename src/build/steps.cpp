#include "build/plan.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"

#include <algorithm>

namespace crescendo::building {
namespace {

PlannedStep easy_step(Role role, const Amount& amount) {
  Target easy;
  easy.text = name_of(Anchor::easy);
  return {Step{role, {Rest{}, Rest{}}, Steady{easy}, {}}, amount, false};
}

/// Sets, adds or drops the easy running at one end.
void apply_end(std::vector<PlannedStep>& steps, Role role, const Wish& wish) {
  if (std::holds_alternative<AsWritten>(wish)) return;
  std::erase_if(steps, [role](const PlannedStep& planned) { return planned.step.role == role; });
  const auto* amount = std::get_if<Amount>(&wish);
  if (amount == nullptr) return;
  steps.insert(role == Role::warmup ? steps.begin() : steps.end(), easy_step(role, *amount));
}

auto last_main(std::vector<PlannedStep>& steps) {
  const auto found = std::find_if(steps.rbegin(), steps.rend(),
                                  [](const PlannedStep& planned) { return is_main(planned.step.role); });
  if (found == steps.rend()) {
    throw InputError({"nothing but a cool-down is left of the workout", "keep its warm-up or its main part"});
  }
  return std::prev(found.base());
}

bool holds_target(const PlannedStep& planned) {
  return planned.step.role == Role::target && std::holds_alternative<Steady>(planned.step.course);
}

/// Sets how much is run at the target pace: the size of a last step that is steady already, or of a new one.
void apply_hold(std::vector<PlannedStep>& steps, const Wish& wish) {
  const auto last = last_main(steps);
  const bool steady = holds_target(*last);
  if (const auto* amount = std::get_if<Amount>(&wish)) {
    if (steady) {
      last->fixed = *amount;
      return;
    }
    PlannedStep hold = easy_step(Role::target, *amount);
    hold.hold = true;
    hold.step.cue = last->step.cue;
    steps.insert(std::next(last), hold);
  } else if (std::holds_alternative<LeaveOut>(wish) && steady) {
    steps.erase(last);
    last_main(steps);
  }
}

}  // namespace

std::vector<PlannedStep> planned_steps(const Template& workout, const Wishes& wishes) {
  std::vector<PlannedStep> steps;
  for (const Step& step : workout.steps) steps.push_back({step, std::nullopt, false});
  apply_end(steps, Role::warmup, wishes.warmup);
  apply_end(steps, Role::cooldown, wishes.cooldown);
  apply_hold(steps, wishes.hold);
  return steps;
}

}  // namespace crescendo::building
