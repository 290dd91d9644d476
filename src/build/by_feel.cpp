#include "build/by_feel.hpp"

#include "build/describe.hpp"
#include "build/labels.hpp"
#include "build/plan.hpp"
#include "build/totals.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/physiology/anchor.hpp"

#include <array>

#include <fmt/format.h>

namespace crescendo::building {
namespace {

/// What each effort from 1 to 10 feels like.
constexpr std::array<std::string_view, 10> feels = {"a stroll",
                                                    "brisk, breathing through the nose",
                                                    "can chat",
                                                    "steady, full sentences",
                                                    "short sentences",
                                                    "firm, a few words",
                                                    "comfortably hard",
                                                    "hard, single words",
                                                    "very hard, no talking",
                                                    "all out"};

std::string_view feel_of(EffortBand effort) { return feels.at(static_cast<std::size_t>(effort.high - 1)); }

EffortBand effort_of_zone(int zone) {
  static constexpr std::array<EffortBand, 5> efforts = {{{1, 2}, {2, 3}, {4, 5}, {6, 7}, {8, 9}}};
  return efforts.at(static_cast<std::size_t>(zone - 1));
}

/// Says how hard a step is, and what shows it.
struct Describer {
  Segment& segment;
  const Athlete& athlete;
  const std::optional<RunnerPaces>& paces;
  const Conditions& conditions;
  Duration run;

  void operator()(const ByFeel& feel) const {
    segment.effort = feel.effort;
    if (feel.ceiling && paces) {
      const Pace mild = paces->at(feel.ceiling->anchor).fast.changed_by(feel.ceiling->offset);
      segment.ceiling = Day(conditions, paces->vdot(), run).pace(mild);
    }
  }
  void operator()(const InZone& in_zone) const {
    const Zone zone = heart_rate_zone(in_zone.number, athlete.zones(), athlete.heart);
    segment.zone = in_zone.number;
    segment.from = segment.to = fmt::format("Z{}", in_zone.number);
    segment.effort = effort_of_zone(in_zone.number);
    if (segment.duration < shortest_for_heart_rate) return;
    segment.heart_rate = zone.share;
    segment.beats = zone.beats;
  }
  /// The easy running that a runner adds at the ends.
  void operator()(const Steady& steady) const { segment.effort = effort_at(steady.at.anchor); }
  template <class Paced>
  void operator()(const Paced& /*course*/) const {}
};

class FeelBuilder {
 public:
  FeelBuilder(const Template& workout, const Athlete& athlete, const Wishes& wishes,
              const Conditions& conditions)
      : template_(workout),
        athlete_(athlete),
        wishes_(wishes),
        conditions_(conditions),
        steps_(planned_steps(workout, wishes, conditions)) {
    if (athlete.vdot) paces_ = RunnerPaces(athlete);
  }

  Workout run() {
    if (conditions_.hill_finish) {
      throw InputError(
          {"a hill finish needs a pace to start from", "it goes with workouts that are run by pace"});
    }
    const Amount total = wishes_.total.value_or(default_total());
    require_sensible(total, wishes_.unit);
    if (std::holds_alternative<Distance>(total)) {
      throw InputError(
          {"this workout is run by effort, and has no distance", "give its total as a time, such as 40min"});
    }
    Workout workout = described(template_, athlete_, wishes_, conditions_);
    workout.segments = segments(total);
    workout.totals.duration = std::get<Duration>(total);
    workout.totals.load = load_of(workout.segments, std::nullopt);
    if (auto finding = other_level(template_, wishes_)) workout.findings.push_back(std::move(*finding));
    if (auto finding = unusual_size(template_, workout.totals, wishes_.total, wishes_.unit)) {
      workout.findings.push_back(std::move(*finding));
    }
    return workout;
  }

 private:
  /// What the workout has, with the ends that were asked for in place of its own.
  [[nodiscard]] Amount default_total() const {
    const Amount& usual = template_.total.usual.in(wishes_.unit);
    Duration total = std::get<Duration>(usual);
    for (const Step& step : template_.steps) {
      if (replaced(step.role))
        total -= std::get<Duration>(usual_size(template_.steps, step, usual, wishes_.unit));
    }
    for (const Wish* wish : {&wishes_.warmup, &wishes_.cooldown}) {
      const auto* amount = std::get_if<Amount>(wish);
      const auto* time = amount != nullptr ? std::get_if<Duration>(amount) : nullptr;
      if (time != nullptr) total += *time;
    }
    return total;
  }
  [[nodiscard]] bool replaced(Role role) const {
    return (role == Role::warmup && !std::holds_alternative<AsWritten>(wishes_.warmup)) ||
           (role == Role::cooldown && !std::holds_alternative<AsWritten>(wishes_.cooldown));
  }

  [[nodiscard]] std::vector<Segment> segments(const Amount& total) const {
    const auto sizes = planned_sizes(steps_, std::vector<Stretch>(steps_.size()), total, wishes_.unit);
    std::vector<Segment> result;
    Duration elapsed{0};
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      result.push_back(segment(steps_[i], std::get<Duration>(sizes[i]), std::get<Duration>(total)));
      result.back().begin = elapsed;
      elapsed += result.back().duration;
    }
    return result;
  }

  [[nodiscard]] Segment segment(const PlannedStep& planned, Duration duration, Duration run) const {
    Segment segment{};
    segment.role = planned.step.role;
    segment.duration = duration;
    std::visit(Describer{segment, athlete_, paces_, conditions_, run}, planned.step.course);
    segment.label = label_by_feel(planned, segment.zone);
    segment.cue = planned.step.cue.empty() ? std::string(feel_of(segment.effort)) : planned.step.cue;
    return segment;
  }

  const Template& template_;
  const Athlete& athlete_;
  const Wishes& wishes_;
  const Conditions& conditions_;
  std::vector<PlannedStep> steps_;
  std::optional<RunnerPaces> paces_;
};

}  // namespace

Workout build_by_feel(const Template& workout, const Athlete& athlete, const Wishes& wishes,
                      const Conditions& conditions) {
  return FeelBuilder(workout, athlete, wishes, conditions).run();
}

}  // namespace crescendo::building
