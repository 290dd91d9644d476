#include "catalogue/consistency.hpp"

#include "crescendo/units/print.hpp"
#include "crescendo/workout/course.hpp"

#include <algorithm>
#include <cmath>
#include <compare>
#include <optional>
#include <variant>

#include <fmt/format.h>

namespace crescendo::catalogue {
namespace {

using json::Findings;
using json::Value;

/// Paces are ordered as an average club runner's are. (For some runners two race paces change places; the
/// builder sees to that.)
constexpr Vdot typical_runner{50};
/// What such a runner takes for a kilometre, all in all.
constexpr Pace typical_pace = Pace::per_kilometre(Minutes(5));
constexpr double hair = 1e-6;

/// What the steps come to, by kind.
struct Sum {
  Distance distance;
  Duration time{0};
  double shares = 0;
  int rests = 0;

  void add(const Extent& extent) {
    if (const auto* length = std::get_if<Distance>(&extent)) distance += *length;
    if (const auto* duration = std::get_if<Duration>(&extent)) time += *duration;
    if (const auto* share = std::get_if<ShareOfTotal>(&extent)) shares += share->fraction();
    if (std::holds_alternative<Rest>(extent)) ++rests;
  }

  /// The share of the total that is spoken for, roughly where steps and total are not of one kind.
  [[nodiscard]] double of(const Amount& total) const {
    if (const auto* whole = std::get_if<Distance>(&total)) {
      return shares + (distance + typical_pace.within(time)) / *whole;
    }
    return shares + (time + typical_pace.over(distance)) / std::get<Duration>(total);
  }
  [[nodiscard]] bool mixed(const Amount& total) const {
    return std::holds_alternative<Distance>(total) ? time > Duration(0) : distance > Distance();
  }
};

void check_sum(const Template& workout, LengthUnit unit, const Value& steps, Findings& findings) {
  Sum sum;
  for (const Step& step : workout.steps) sum.add(step.extent.in(unit));
  if (sum.rests > 1) {
    findings.add(steps, "more than one step takes the \"rest\"", "give all but one of them a size");
    return;
  }
  const Amount& total = workout.total.usual.in(unit);
  const double spoken_for = sum.of(total);
  // Sizes in time scale to a total in distance, and the other way round: their sum says nothing.
  if (sum.rests == 0 && sum.mixed(total)) return;
  const bool good = sum.rests == 1 ? spoken_for < 1 - hair : std::abs(spoken_for - 1) < hair;
  if (good) return;
  findings.add(
      steps,
      fmt::format("the steps add up to {:g}% of the default total of {}", spoken_for * 100,
                  short_amount(total, unit)),
      sum.rests == 1 ? "leave something for the \"rest\"" : "make them 100%, or let one be \"rest\"");
}

/// The order of two amounts; none where one is a distance and the other a time.
std::partial_ordering compare(const Amount& a, const Amount& b) {
  if (a.index() != b.index()) return std::partial_ordering::unordered;
  if (const auto* distance = std::get_if<Distance>(&a)) return *distance <=> std::get<Distance>(b);
  return std::get<Duration>(a).count() <=> std::get<Duration>(b).count();
}

void check_sizes(const Template& workout, LengthUnit unit, const Value& total, Findings& findings) {
  const Amount& usual = workout.total.usual.in(unit);
  const Amount& smallest = workout.total.smallest.in(unit);
  const Amount& largest = workout.total.largest.in(unit);
  const bool wrong =
      is_gt(compare(smallest, usual)) || is_gt(compare(usual, largest)) || is_gt(compare(smallest, largest));
  if (wrong) findings.add(total, "\"min\", \"default\" and \"max\" must not fall");
  const auto& limit = workout.total.time_limit;
  const bool runs = is_a_run(usual) && is_a_run(smallest) && is_a_run(largest);
  if (!runs || (limit && !is_a_run(*limit))) {
    findings.add(total, "a total must be 1 km to 200 km, or 5 minutes to 24 hours");
  }
}

/// Whether `from` to `to` is, but for rounding, no slowing down.
bool slows_down(Pace from, Pace to) {
  return change(from, to) > PaceChange::per(Distance::kilometres(1), Duration(hair));
}

/// An offset, or all drops together, may move a pace so far from its anchor; what is further is no longer
/// that anchor's training, and for a fast runner no pace at all.
constexpr PaceChange furthest = PaceChange::per(Distance::kilometres(1), Duration(90));

void check_distance_from_anchor(const Mark& mark, const RunnerPaces& paces, const Value& step,
                                Findings& findings) {
  const PaceRange anchor = paces.at(mark.anchor);
  const bool too_fast = change(mark.pace, anchor.fast) > furthest;
  const bool too_slow = change(anchor.slow, mark.pace) > furthest;
  if (!too_fast && !too_slow) return;
  findings.add(step, mark.name + " is too far from " + std::string(name_of(mark.anchor)),
               "keep within 90 s/km (145 s/mi) of the pace that is named");
}

/// A step as the typical runner runs it, at its usual size.
Leg usual_leg(const Template& workout, const Step& step, const std::optional<Mark>& before, LengthUnit unit) {
  const RunnerPaces paces(typical_runner, PaceRules::book);
  const Amount size = usual_size(workout.steps, step, workout.total.usual.in(unit), unit);
  return leg_of(step, shape_of(step, size, typical_pace, unit), before, paces, unit);
}

/// What a run by feel begins with, on a scale of 10.
constexpr int easiest_hard_effort = 4;

bool begins_easy(const Template& workout, const Step& first, LengthUnit unit) {
  if (const auto* feel = std::get_if<ByFeel>(&first.course)) return feel->effort.high < easiest_hard_effort;
  const RunnerPaces paces(typical_runner, PaceRules::book);
  return faster(paces.training().marathon, usual_leg(workout, first, std::nullopt, unit).start.pace);
}

/// A run by feel is one from end to end: there is no sum of what has a length and what has not.
void check_kinds(const Template& workout, const Value& steps, Findings& findings) {
  if (workout.by_feel()) return;
  for (std::size_t i = 0; i < workout.steps.size(); ++i) {
    if (!std::holds_alternative<ByFeel>(workout.steps[i].course)) continue;
    findings.add(steps.items[i], "some steps are run by effort and others by pace",
                 "let all of them be of one kind");
    return;
  }
}

/// A run without paces has a length in time only.
void check_timed(const Template& workout, LengthUnit unit, const Value& total, Findings& findings) {
  if (!workout.needs_no_race()) return;
  const auto timed = [unit](const PerUnit<Amount>& amount) {
    return std::holds_alternative<Duration>(amount.in(unit));
  };
  const bool steps = std::ranges::none_of(workout.steps, [unit](const Step& step) {
    return std::holds_alternative<Distance>(step.extent.in(unit));
  });
  if (steps && timed(workout.total.usual) && timed(workout.total.smallest) && timed(workout.total.largest))
    return;
  findings.add(total, "a run by effort or heart rate is measured in time", "give its sizes like 30min");
}

/// A run starts easy, and has a main part behind that.
void check_shape(const Template& workout, LengthUnit unit, const Value& steps, Findings& findings) {
  const Step& first = workout.steps.front();
  if (!begins_easy(workout, first, unit) || first.role == Role::cooldown) {
    findings.add(steps.items.front(), "the first step is not easy", "begin slower than M, best at E");
  }
  if (std::holds_alternative<Gain>(first.course)) {
    findings.add(steps.items.front(), "a \"gain\" is on the step before, and there is none");
  }
  for (std::size_t i = 0; i < workout.steps.size(); ++i) {
    const bool warmup_late = workout.steps[i].role == Role::warmup && i > 0;
    const bool cooldown_early = workout.steps[i].role == Role::cooldown && i + 1 < workout.steps.size();
    if (warmup_late) findings.add(steps.items[i], "a warm-up comes first");
    if (cooldown_early) findings.add(steps.items[i], "a cool-down comes last");
  }
}

void check_order(const Template& workout, LengthUnit unit, const Value& steps, Findings& findings) {
  const RunnerPaces paces(typical_runner, PaceRules::book);
  std::optional<Mark> before;
  for (std::size_t i = 0; i < workout.steps.size(); ++i) {
    const Step& step = workout.steps[i];
    if (std::holds_alternative<ByFeel>(step.course)) continue;
    const Leg leg = usual_leg(workout, step, before, unit);
    check_distance_from_anchor(leg.start, paces, steps.items[i], findings);
    check_distance_from_anchor(leg.end, paces, steps.items[i], findings);
    if (!is_main(step.role)) continue;
    if (before && slows_down(before->pace, leg.start.pace)) {
      findings.add(steps.items[i],
                   "this step starts slower than the one before ends (" + before->name + " is faster than " +
                       leg.start.name + ")",
                   "leave \"from\" out to go on from there, or take a faster one");
    }
    if (slows_down(leg.start.pace, leg.end.pace)) {
      findings.add(steps.items[i], "this step slows down from " + leg.start.name + " to " + leg.end.name,
                   "a progression run never slows down");
    }
    before = leg.end;
  }
}

/// Of steps by feel, the main ones never get easier.
void check_effort(const Template& workout, const Value& steps, Findings& findings) {
  int before = 0;
  for (std::size_t i = 0; i < workout.steps.size(); ++i) {
    const auto* feel = std::get_if<ByFeel>(&workout.steps[i].course);
    if (feel == nullptr || !is_main(workout.steps[i].role)) continue;
    if (feel->effort.high < before) {
      findings.add(steps.items[i], "this step is easier than the one before",
                   "a progression run never slows down");
    }
    before = feel->effort.high;
  }
}

}  // namespace

void require_consistent(const Template& workout, const Value& root, Findings& findings) {
  const Value& steps = *root.find("steps");
  for (const LengthUnit unit : {LengthUnit::kilometre, LengthUnit::mile}) {
    check_sizes(workout, unit, *root.find("total"), findings);
    check_sum(workout, unit, steps, findings);
    check_shape(workout, unit, steps, findings);
    check_kinds(workout, steps, findings);
    check_timed(workout, unit, *root.find("total"), findings);
    check_order(workout, unit, steps, findings);
    check_effort(workout, steps, findings);
    // One report is enough where both forms are wrong alike.
    if (!findings.empty()) return;
  }
}

}  // namespace crescendo::catalogue
