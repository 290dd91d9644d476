#include "crescendo/build/build.hpp"

#include "build/assemble.hpp"
#include "build/default_size.hpp"
#include "build/plan.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo {
namespace {

using building::PlannedLegs;
using building::PlannedStep;

std::optional<Distance> distance_in(const Amount& amount) {
  const auto* distance = std::get_if<Distance>(&amount);
  return distance != nullptr ? std::optional(*distance) : std::nullopt;
}

void require_sensible(const Amount& total, LengthUnit unit) {
  if (is_a_run(total)) return;
  throw InputError({"a total of " + short_amount(total, unit) + " is no training run",
                    "a total is 1 km to 200 km, or 5 minutes to 24 hours"});
}

/// By the online rules a slow runner's easy running is faster than the marathon: there is nothing to build up
/// from.
void require_order(const TrainingPaces& paces) {
  if (faster(paces.marathon, paces.easy.fast)) return;
  throw InputError(
      {"by the online rules this runner's E is faster than M, and no run can build up from the one to "
       "the other",
       "take the book's rules for plans: --paces book"});
}

/// Everything that is needed to build a workout at one size or another.
class Builder {
 public:
  Builder(const Template& workout, const Athlete& athlete, const Wishes& wishes)
      : template_(workout),
        athlete_(athlete),
        wishes_(wishes),
        paces_(*athlete.vdot, athlete.rules),
        steps_(building::planned_steps(workout, wishes)),
        legs_(building::planned_legs(steps_, paces_, wishes.unit)) {
    require_order(paces_.training());
    building::require_possible(legs_.legs, paces_);
  }

  Workout run() {
    const Amount total = wishes_.total                 ? *wishes_.total
                         : building::all_fixed(steps_) ? sum_of_fixed()
                                                       : default_total();
    require_sensible(total, wishes_.unit);
    Workout workout = described();
    workout.segments = segments(total);
    workout.totals = totals(workout.segments, total);
    note_swap();
    note_size(workout.totals);
    workout.findings = std::move(findings_);
    return workout;
  }

 private:
  [[nodiscard]] std::vector<Segment> segments(const Amount& total) const {
    const auto sizes = building::planned_sizes(steps_, legs_.legs, total, wishes_.unit);
    return building::assembled(steps_, legs_.legs, sizes, paces_, wishes_.unit);
  }

  [[nodiscard]] Totals totals(const std::vector<Segment>& segments, const Amount& total) const {
    // What was asked for is met exactly, not to the last bit of a sum.
    Totals sum{.distance = segments.back().motion->finish(),
               .duration = segments.back().begin + segments.back().duration,
               .time_in_zone = {}};
    if (const auto distance = distance_in(total)) {
      sum.distance = *distance;
    } else {
      sum.duration = std::get<Duration>(total);
    }
    sum.time_in_zone = building::time_in_zone(segments, paces_);
    return sum;
  }

  [[nodiscard]] Workout described() const {
    const auto has = [](const auto& list, auto wanted) {
      return std::ranges::find(list, wanted) != list.end();
    };
    return {
        .id = template_.id,
        .name = template_.name,
        .goal = template_.goal,
        .level = has(template_.levels, Level::intermediate) ? Level::intermediate : template_.levels.front(),
        .phase = has(template_.phases, Phase::build) ? Phase::build : template_.phases.front(),
        .source = template_.source,
        .athlete = athlete_,
        .segments = {},
        .totals = {},
        .guidance = guidance(),
        .findings = {},
    };
  }

  [[nodiscard]] Guidance guidance() const {
    return {
        .purpose = template_.purpose,
        .before =
            "A flat, measured route or a treadmill. Leg swings and a few minutes of walking first; the "
            "first part should feel almost too easy.",
        .after =
            template_.goal == Goal::base
                ? "Walk a few minutes, drink, and eat within half an hour. This was no hard run, but more "
                  "than an easy one."
                : "Jog or walk until your breath is calm, drink, and eat within half an hour. An easy day "
                  "before and after: this was a hard run.",
        .off_day =
            "Stop speeding up where it stops feeling controlled, and hold that pace to the end: that "
            "still counts.",
        .if_started_too_fast = "Ease back to the pace the plan has for where you are, and go on from there.",
    };
  }

  /// What the wishes alone come to, where they leave nothing to scale.
  [[nodiscard]] Amount sum_of_fixed() const {
    Distance sum;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      const auto* time = std::get_if<Duration>(&*steps_[i].fixed);
      const Pace pace = building::mean_pace(legs_.legs[i], false);
      sum += time != nullptr ? pace.within(*time) : std::get<Distance>(*steps_[i].fixed);
    }
    return sum;
  }

  /// The default size, with a finding where it had to be made smaller.
  Amount default_total() {
    const auto duration_of = [this](const Amount& total) {
      return building::planned_duration(steps_, legs_.legs, total, wishes_.unit);
    };
    auto size = building::default_size(template_, wishes_, paces_, duration_of);
    usual_size_ = !size.shortened;
    if (size.shortened) findings_.push_back(std::move(*size.shortened));
    return size.total;
  }

  void note(std::string rule, Severity severity, std::string message) {
    findings_.push_back({std::move(rule), severity, std::move(message)});
  }

  void note_swap() {
    if (!legs_.swapped) return;
    note("targets-reordered", Severity::info,
         fmt::format("For this runner {} is faster than {}: the targets change places, so that the run never "
                     "slows down.",
                     legs_.swapped->first, legs_.swapped->second));
  }

  /// Whether the workout is made for this size, where it is not the usual one.
  void note_size(const Totals& totals) {
    if (usual_size_) return;
    const TotalSize& size = template_.total;
    const Amount& smallest = size.smallest.in(wishes_.unit);
    const Amount& largest = size.largest.in(wishes_.unit);
    const bool too_small = compare(totals, smallest) < 0;
    if (!too_small && compare(totals, largest) <= 0) return;
    const Amount run = wishes_.total ? *wishes_.total : Amount(*totals.distance);
    note("unusual-total", Severity::warning,
         fmt::format("This workout is meant for {} to {}; at {} its parts get very {}.",
                     short_amount(smallest, wishes_.unit), short_amount(largest, wishes_.unit),
                     short_amount(run, wishes_.unit), too_small ? "short" : "long"));
  }

  /// The size of a run beside a bound, in the bound's own kind.
  static double compare(const Totals& totals, const Amount& bound) {
    if (const auto distance = distance_in(bound)) return (*totals.distance - *distance).in_metres();
    return (totals.duration - std::get<Duration>(bound)).count();
  }

  const Template& template_;
  const Athlete& athlete_;
  const Wishes& wishes_;
  RunnerPaces paces_;
  std::vector<PlannedStep> steps_;
  PlannedLegs legs_;
  bool usual_size_ = false;
  std::vector<Finding> findings_;
};

}  // namespace

Workout build(const Template& workout, const Athlete& athlete, const Wishes& wishes) {
  return Builder(workout, athlete, wishes).run();
}

}  // namespace crescendo
