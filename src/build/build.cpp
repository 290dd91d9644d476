#include "crescendo/build/build.hpp"

#include "build/assemble.hpp"
#include "build/by_feel.hpp"
#include "build/default_size.hpp"
#include "build/describe.hpp"
#include "build/totals.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo {
namespace {

using building::Draft;
using building::PlannedStep;

/// By the online rules a slow runner's easy running is faster than the marathon: there is nothing to build up
/// from.
void require_order(const TrainingPaces& paces) {
  if (faster(paces.marathon, paces.easy.fast)) return;
  throw InputError(
      {"by the online rules this runner's E is faster than M, and no run can build up from the one to "
       "the other",
       "take the book's rules for plans: --paces book"});
}

/// Nobody is sent out to run hard in a heat that hurts.
void require_bearable(const Workout& workout) {
  constexpr int hard = 5;
  const bool easy =
      std::ranges::none_of(workout.segments, [](const Segment& s) { return s.effort.high > hard; });
  const auto& air = workout.conditions.air;
  if (easy || !air || !too_hot_to_train_hard(*air)) return;
  throw InputError({"it is too hot to run hard: temperature and dew point add up to more than 180 F",
                    "run easy or by feel (--workout by-feel), indoors, or at another hour"});
}

/// Everything that is needed to build a workout at one size or another.
class Builder {
 public:
  Builder(const Template& workout, const Athlete& athlete, const Wishes& wishes, const Conditions& conditions)
      : template_(workout),
        athlete_(athlete),
        wishes_(wishes),
        conditions_(conditions),
        paces_(athlete),
        steps_(building::planned_steps(workout, wishes, conditions)) {
    require_order(paces_.training());
  }

  Workout run() {
    const auto [total, draft] = sized();
    building::require_possible(draft.planned.legs, paces_, wishes_.unit);
    require_room_for_steps(draft);
    Workout workout = building::described(template_, athlete_, wishes_, conditions_);
    workout.segments = building::assembled(steps_, draft, athlete_, paces_, wishes_);
    workout.totals = totals(workout.segments, total);
    workout.adjustments = building::adjustments(steps_, draft);
    if (auto finding = building::other_level(template_, wishes_)) findings_.push_back(std::move(*finding));
    note_swap(draft);
    note_drop(draft);
    note_size(workout.totals);
    workout.findings = std::move(findings_);
    return workout;
  }

 private:
  struct Sized {
    Amount total;
    Draft draft;
  };

  [[nodiscard]] Sized sized() {
    if (wishes_.total) return sized_at(*wishes_.total);
    return building::all_fixed(steps_) ? sized_at(sum_of_fixed()) : usually_sized();
  }

  /// A draft that is there already is not worked out again.
  [[nodiscard]] Sized sized_at(const Amount& total, std::optional<Draft> draft = {}) const {
    building::require_sensible(total, wishes_.unit);
    return {total, draft ? std::move(*draft) : building::drafted(plan(), total)};
  }

  /// With a finding where the default had to be made smaller.
  [[nodiscard]] Sized usually_sized() {
    auto size = building::default_size(plan(), wishes_);
    usual_size_ = !size.shortened && !wishes_.laps;
    if (size.shortened) findings_.push_back(std::move(*size.shortened));
    return sized_at(size.total, std::move(size.draft));
  }

  [[nodiscard]] building::Plan plan() const { return {template_, steps_, paces_, conditions_, wishes_.unit}; }

  /// A step that was asked for is not made shorter in silence.
  void require_room_for_steps(const Draft& draft) const {
    if (!wishes_.step) return;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (!draft.planned.legs[i].each) continue;
      const auto& pieces = draft.pieces[i];
      const auto* distance = std::get_if<Distance>(&*wishes_.step);
      const bool whole = distance != nullptr
                             ? pieces.back().distance >= *distance * 0.99
                             : pieces.back().duration >= std::get<Duration>(*wishes_.step) * 0.99;
      if (whole || pieces.back().floating) continue;
      throw InputError({"there is no room for two steps of " + short_amount(*wishes_.step, wishes_.unit),
                        "make the total longer, or the steps shorter"});
    }
  }

  [[nodiscard]] Totals totals(const std::vector<Segment>& segments, const Amount& total) const {
    // What was asked for is met exactly, not to the last bit of a sum.
    Totals sum;
    sum.distance = segments.back().motion->finish();
    sum.duration = segments.back().begin + segments.back().duration;
    if (const auto* distance = std::get_if<Distance>(&total)) {
      sum.distance = *distance;
    } else {
      sum.duration = std::get<Duration>(total);
    }
    sum.time_in_zone = building::time_in_zone(segments, paces_);
    sum.load = building::load_of(segments, paces_);
    return sum;
  }

  /// What the wishes alone come to, where they leave nothing to scale.
  [[nodiscard]] Amount sum_of_fixed() const {
    const auto shapes = building::usual_shapes(steps_, template_, wishes_.unit);
    const auto legs = building::planned_legs(steps_, shapes, paces_, wishes_.unit).legs;
    const Day day(conditions_, paces_.vdot(), Hours(1));
    Distance distance;
    Duration time{0};
    bool timed = true;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      const Amount& fixed = *steps_[i].fixed;
      const Pace pace = building::mean_pace(legs[i], false, day);
      const auto* length = std::get_if<Distance>(&fixed);
      timed = timed && length == nullptr;
      distance += length != nullptr ? *length : pace.within(std::get<Duration>(fixed));
      time += length != nullptr ? pace.over(*length) : std::get<Duration>(fixed);
    }
    if (timed) return time;
    return distance;
  }

  void note(std::string rule, Severity severity, std::string message) {
    findings_.push_back({std::move(rule), severity, std::move(message)});
  }

  void note_swap(const Draft& draft) {
    const auto& swapped = draft.planned.swapped;
    if (!swapped) return;
    note("targets-reordered", Severity::info,
         fmt::format("For this runner {} is faster than {}: the targets change places, so that the run never "
                     "slows down.",
                     swapped->first, swapped->second));
  }

  /// The drop that was written down, where it would not start at an easy pace.
  void note_drop(const Draft& draft) {
    const auto bent = std::ranges::find_if(draft.planned.legs, &Leg::drop_bent);
    if (bent == draft.planned.legs.end()) return;
    const PaceChange step = change(bent->end.pace, bent->start.pace) / (bent->pieces - 1);
    note("drop-adjusted", Severity::info,
         fmt::format(
             "Each step is {:.0f} s/{} faster than the one before, so that this run starts easy and ends at "
             "the target; --drop sets it.",
             step.over(one(wishes_.unit)).count(), name_of(wishes_.unit)));
  }

  /// Whether the workout is made for this size, where it is not the usual one.
  void note_size(const Totals& totals) {
    if (usual_size_) return;
    auto finding = building::unusual_size(template_, totals, wishes_.total, wishes_.unit);
    if (finding) findings_.push_back(std::move(*finding));
  }

  const Template& template_;
  const Athlete& athlete_;
  const Wishes& wishes_;
  const Conditions& conditions_;
  RunnerPaces paces_;
  std::vector<PlannedStep> steps_;
  bool usual_size_ = false;
  std::vector<Finding> findings_;
};

}  // namespace

Workout build(const Template& workout, const Athlete& athlete, const Wishes& wishes,
              const Conditions& conditions) {
  const bool by_feel = workout.by_feel() || (workout.needs_no_race() && !athlete.vdot);
  if (!by_feel && !athlete.vdot) {
    throw InputError(
        {"the workout " + workout.id + " needs a race result",
         "such as half 1:28:30, or --vdot 53.5; without one there are walk-jog-1, by-feel and hr-zones"});
  }
  Workout built = by_feel ? building::build_by_feel(workout, athlete, wishes, conditions)
                          : Builder(workout, athlete, wishes, conditions).run();
  require_bearable(built);
  return built;
}

}  // namespace crescendo
