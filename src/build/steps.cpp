#include "build/plan.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"

#include <algorithm>

namespace crescendo::building {
namespace {

PlannedStep easy_step(Role role, const Amount& amount) {
  Target easy;
  easy.text = name_of(Anchor::easy);
  return {Step{role, {Rest{}, Rest{}}, Steady{easy}, {}}, amount};
}

/// Less than this is a slip of the finger.
bool is_some(const Amount& amount) {
  const auto* distance = std::get_if<Distance>(&amount);
  return distance != nullptr ? *distance >= Distance::metres(100)
                             : std::get<Duration>(amount) >= Duration(30);
}

void require_some(const std::optional<Amount>& amount, std::string_view what) {
  if (!amount || is_some(*amount)) return;
  throw InputError({"a " + std::string(what) + " of less than 100 m or half a minute is too short",
                    "make it longer, or leave it out"});
}

std::optional<Amount> amount_in(const Wish& wish) {
  const auto* amount = std::get_if<Amount>(&wish);
  return amount != nullptr ? std::optional(*amount) : std::nullopt;
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
  return planned.step.role == Role::target && is_level(planned.step.course);
}

Extent scaled(const Extent& extent, double factor) {
  if (const auto* distance = std::get_if<Distance>(&extent)) return *distance * factor;
  if (const auto* time = std::get_if<Duration>(&extent)) return *time * factor;
  if (const auto* share = std::get_if<ShareOfTotal>(&extent)) {
    return ShareOfTotal::of_one(share->fraction() * factor);
  }
  return extent;
}

/// A step in pieces ends at the target pace already: that piece becomes the hold.
void leave_last_piece(PlannedStep& planned) {
  const auto* stairs = std::get_if<Stairs>(&planned.step.course);
  if (stairs == nullptr) return;
  planned.held = true;
  if (stairs->each) return;
  const auto kept = [](int pieces) { return static_cast<double>(pieces - 1) / pieces; };
  planned.step.extent = {scaled(planned.step.extent.kilometres, kept(stairs->pieces.kilometres)),
                         scaled(planned.step.extent.miles, kept(stairs->pieces.miles))};
}

/// Steady running at the pace that the last main step ends with.
PlannedStep& add_after_last(std::vector<PlannedStep>& steps, const Amount& amount) {
  const auto last = last_main(steps);
  PlannedStep hold = easy_step(Role::target, amount);
  hold.hold = true;
  hold.step.cue = last->step.cue;
  return *steps.insert(std::next(last), hold);
}

/// The step that is held: a last one that is level already, or a new one behind it.
PlannedStep& held_step(std::vector<PlannedStep>& steps, const Amount& amount) {
  const auto last = last_main(steps);
  if (holds_target(*last)) {
    last->fixed = amount;
    return *last;
  }
  leave_last_piece(*last);
  return add_after_last(steps, amount);
}

/// Takes away a last step that is steady at the target, where something faster than easy is left without it.
void drop_hold(std::vector<PlannedStep>& steps) {
  const auto last = last_main(steps);
  if (!holds_target(*last)) return;
  steps.erase(last);
  const bool progression = std::ranges::any_of(steps, [](const PlannedStep& planned) {
    return is_main(planned.step.role) && !std::holds_alternative<Steady>(planned.step.course);
  });
  if (progression) return;
  throw InputError({"without its time at the target pace this workout is no progression",
                    "make the hold shorter instead, such as 5min"});
}

/// Home is as far as one has run out.
void require_level_finish(const std::vector<PlannedStep>& steps, const Wishes& wishes,
                          const Conditions& conditions) {
  const bool back = std::ranges::any_of(
      steps, [](const PlannedStep& planned) { return std::holds_alternative<Gain>(planned.step.course); });
  if (!back || (std::holds_alternative<AsWritten>(wishes.hold) && !conditions.hill_finish)) return;
  throw InputError({"the way back of this workout is as long as the way out: it takes no hold and no hill",
                    "--total and --gain set it"});
}

/// Sets how much is run at the target pace: the size of a last step that is steady already, or of a new one.
void apply_hold(std::vector<PlannedStep>& steps, const Wish& wish) {
  if (const auto* amount = std::get_if<Amount>(&wish)) held_step(steps, *amount);
  // The share becomes an amount as soon as the total is known.
  if (const auto* share = std::get_if<ShareOfTotal>(&wish)) held_step(steps, Minutes(1)).share = *share;
  if (std::holds_alternative<LeaveOut>(wish)) drop_hold(steps);
}

/// What of a step's course the runner may set, and where to look for it.
template <class Kind>
Kind* course_of(std::vector<PlannedStep>& steps) {
  for (PlannedStep& planned : steps) {
    if (auto* found = std::get_if<Kind>(&planned.step.course)) return found;
  }
  return nullptr;
}

/// The drop that was asked for is not bent: the run starts where it leads to.
void set_drop(Stairs& stairs, PaceChange drop) {
  stairs.drop = PerUnit<PaceChange>{drop, drop};
  if (stairs.to) stairs.from.reset();
}

void set_laps(PlannedStep& planned, Stairs& stairs, int laps, LengthUnit unit) {
  if (!stairs.each) {
    stairs.pieces = {laps, laps};
    return;
  }
  const auto times = [laps](const Amount& amount) -> Amount {
    if (const auto* distance = std::get_if<Distance>(&amount)) return *distance * laps;
    return std::get<Duration>(amount) * laps;
  };
  planned.fixed = times(cycle_of(stairs, unit));
}

/// How many steps there are, how long, and how far apart.
void apply_divisions(std::vector<PlannedStep>& steps, const Wishes& wishes) {
  if (wishes.gain) {
    auto* gain = course_of<Gain>(steps);
    if (gain == nullptr)
      throw InputError({"this workout has no way back to gain time on", "try --workout negative-split"});
    gain->saved = *wishes.gain;
  }
  if (!wishes.drop && !wishes.step && !wishes.laps) return;
  const auto planned = std::ranges::find_if(
      steps, [](const PlannedStep& step) { return std::holds_alternative<Stairs>(step.step.course); });
  if (planned == steps.end()) {
    throw InputError({"this workout is not run in steps", "try --workout mile-drops or track-progression"});
  }
  auto& stairs = std::get<Stairs>(planned->step.course);
  if (wishes.drop) set_drop(stairs, *wishes.drop);
  if (wishes.step) require_some(wishes.step, "step");
  if (wishes.step) stairs.each = PerUnit<Amount>{*wishes.step, *wishes.step};
  if (wishes.laps) set_laps(*planned, stairs, *wishes.laps, wishes.unit);
}

/// Long enough to be work, short enough for one hill.
constexpr Duration hill_time = Minutes(3);

void add_hill(std::vector<PlannedStep>& steps, Grade grade) {
  PlannedStep& hill = add_after_last(steps, hill_time);
  hill.grade = grade;
  hill.step.cue = "same effort, not same pace";
}

}  // namespace

std::vector<PlannedStep> planned_steps(const Template& workout, const Wishes& wishes,
                                       const Conditions& conditions) {
  require_some(amount_in(wishes.warmup), "warm-up");
  require_some(amount_in(wishes.cooldown), "cool-down");
  require_some(amount_in(wishes.hold), "hold");
  std::vector<PlannedStep> steps;
  // A warm-up, a hold, a hill and a cool-down may come in.
  steps.reserve(workout.steps.size() + 4);
  for (const Step& step : workout.steps) steps.push_back({step, std::nullopt});
  apply_end(steps, Role::warmup, wishes.warmup);
  apply_end(steps, Role::cooldown, wishes.cooldown);
  require_level_finish(steps, wishes, conditions);
  apply_divisions(steps, wishes);
  apply_hold(steps, wishes.hold);
  if (conditions.hill_finish) add_hill(steps, *conditions.hill_finish);
  return steps;
}

}  // namespace crescendo::building
