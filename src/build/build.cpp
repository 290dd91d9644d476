#include "crescendo/build/build.hpp"

#include "build/assemble.hpp"
#include "build/plan.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace crescendo {
namespace {

using building::PlannedLegs;
using building::PlannedStep;

/// What a total may be at all; beyond is a slip of the finger, not a training run.
constexpr Distance shortest_total = Distance::kilometres(1);
constexpr Distance longest_total = Distance::kilometres(200);
constexpr Duration briefest_total = Minutes(5);
constexpr Duration longest_time = Hours(24);

std::optional<Distance> distance_in(const Amount& amount) {
  const auto* distance = std::get_if<Distance>(&amount);
  return distance != nullptr ? std::optional(*distance) : std::nullopt;
}

void require_sensible(const Amount& total, LengthUnit unit) {
  const auto distance = distance_in(total);
  const bool good =
      distance ? *distance >= shortest_total && *distance <= longest_total
               : std::get<Duration>(total) >= briefest_total && std::get<Duration>(total) <= longest_time;
  if (good) return;
  throw InputError({"a total of " + short_amount(total, unit) + " is no training run",
                    "a total is 1 km to 200 km, or 5 minutes to 24 hours"});
}

/// Everything that is needed to build a workout at one size or another.
class Builder {
 public:
  Builder(const Template& workout, const Athlete& athlete, const Wishes& wishes)
      : template_(workout),
        athlete_(athlete),
        wishes_(wishes),
        paces_(athlete.vdot, athlete.rules),
        steps_(building::planned_steps(workout, wishes)),
        legs_(building::planned_legs(steps_, paces_, wishes.unit)) {}

  Workout run() {
    const Amount total = wishes_.total ? *wishes_.total : default_total();
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
    Totals sum;
    for (const Segment& segment : segments) {
      sum.distance += segment.distance;
      sum.duration += segment.duration;
    }
    // What was asked for is met exactly, not to the last bit of a sum.
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
            "first kilometres should feel almost too easy.",
        .after =
            "Jog or walk until your breath is calm, drink, and eat within half an hour. An easy day "
            "before and after: this was a hard session.",
        .off_day =
            "Stop speeding up where it stops feeling controlled, and hold that pace to the end: that "
            "still counts.",
        .if_started_too_fast = "Ease back to the pace the plan has for where you are, and go on from there.",
    };
  }

  // ---- the default size ----

  /// The workout's own total, less the easy running that was replaced, and with what replaces it.
  [[nodiscard]] Amount with_wished_ends(const Amount& own) const {
    const bool in_time = std::holds_alternative<Duration>(own);
    Distance distance = distance_in(own).value_or(Distance());
    Duration time = in_time ? std::get<Duration>(own) : Duration(0);
    const auto add = [&](const Amount& amount, double sign) {
      const Pace easy = paces_.at(Anchor::easy).slow;
      if (const auto length = distance_in(amount)) {
        distance += sign * *length;
        time += sign * easy.over(*length);
      } else {
        distance += sign * easy.within(std::get<Duration>(amount));
        time += sign * std::get<Duration>(amount);
      }
    };
    for (const auto& [role, wish] :
         {std::pair(Role::warmup, &wishes_.warmup), {Role::cooldown, &wishes_.cooldown}}) {
      if (std::holds_alternative<AsWritten>(*wish)) continue;
      if (const auto replaced = own_end(role, own)) add(*replaced, -1);
      if (const auto* wished = std::get_if<Amount>(wish)) add(*wished, 1);
    }
    if (in_time) return time;
    return distance;
  }

  /// The size of the template's own warm-up or cool-down, at the size `own` of the whole.
  [[nodiscard]] std::optional<Amount> own_end(Role role, const Amount& own) const {
    const auto found = std::ranges::find(template_.steps, role, &Step::role);
    if (found == template_.steps.end()) return std::nullopt;
    const Extent& extent = found->extent.in(wishes_.unit);
    const double scale = scale_of(own);
    if (const auto* distance = std::get_if<Distance>(&extent)) return *distance * scale;
    if (const auto* time = std::get_if<Duration>(&extent)) return *time * scale;
    if (const auto* share = std::get_if<ShareOfTotal>(&extent)) {
      if (const auto whole = distance_in(own)) return *whole * share->fraction();
      return std::get<Duration>(own) * share->fraction();
    }
    return std::nullopt;
  }

  [[nodiscard]] double scale_of(const Amount& own) const {
    const Amount& usual = template_.total.usual.in(wishes_.unit);
    if (const auto distance = distance_in(own)) return *distance / std::get<Distance>(usual);
    return std::get<Duration>(own) / std::get<Duration>(usual);
  }

  [[nodiscard]] Duration duration_at(const Amount& own) const {
    Duration sum{0};
    for (const Segment& segment : segments(with_wished_ends(own))) sum += segment.duration;
    return sum;
  }

  /// The default, or the largest whole number of kilometres or miles that stays under the time limit.
  Amount default_total() {
    const Amount& usual = template_.total.usual.in(wishes_.unit);
    const auto& limit = template_.total.time_limit;
    if (!limit) return with_wished_ends(usual);
    const Duration usual_time = duration_at(usual);
    if (usual_time <= *limit) return with_wished_ends(usual);
    const Amount shorter = within_limit(usual, *limit);
    note_shortening(usual, usual_time, shorter, *limit);
    return with_wished_ends(shorter);
  }

  [[nodiscard]] Amount within_limit(const Amount& usual, Duration limit) const {
    const auto distance = distance_in(usual);
    if (!distance) return std::min(std::get<Duration>(usual), limit);
    double units = std::ceil(count(*distance, wishes_.unit)) - 1;
    while (units > 1 && fits(one(wishes_.unit) * units, limit) == false) units -= 1;
    return one(wishes_.unit) * units;
  }

  /// Whether a size can be built and takes no longer than the limit.
  [[nodiscard]] bool fits(Distance own, Duration limit) const { return duration_at(own) <= limit; }

  // ---- what to tell the runner ----

  void note(std::string rule, Severity severity, std::string message, std::string source = {}) {
    findings_.push_back({std::move(rule), severity, std::move(message), std::move(source)});
  }

  void note_shortening(const Amount& usual, Duration usual_time, const Amount& shorter, Duration limit) {
    note("shortened", Severity::info,
         fmt::format(
             "Shortened from {} to {}: at these paces the usual size would take {}, and this workout is "
             "meant to stay under {}. A total of your own overrides this.",
             short_amount(usual, wishes_.unit), short_amount(shorter, wishes_.unit), clock(usual_time),
             short_time(limit)));
  }

  void note_swap() {
    if (!legs_.swapped) return;
    note("targets-reordered", Severity::info,
         fmt::format("For this runner {} is faster than {}: the targets change places, so that the run never "
                     "slows down.",
                     legs_.swapped->first, legs_.swapped->second));
  }

  void note_size(const Totals& totals) {
    if (!wishes_.total) return;
    const TotalSize& size = template_.total;
    const Amount& smallest = size.smallest.in(wishes_.unit);
    const Amount& largest = size.largest.in(wishes_.unit);
    const bool too_small = compare(totals, smallest) < 0;
    if (!too_small && compare(totals, largest) <= 0) return;
    note("unusual-total", Severity::warning,
         fmt::format("This workout is meant for {} to {}; at {} its parts get very {}.",
                     short_amount(smallest, wishes_.unit), short_amount(largest, wishes_.unit),
                     short_amount(*wishes_.total, wishes_.unit), too_small ? "short" : "long"));
  }

  /// The size of a run beside a bound, in the bound's own kind.
  static double compare(const Totals& totals, const Amount& bound) {
    if (const auto distance = distance_in(bound)) return (totals.distance - *distance).in_metres();
    return (totals.duration - std::get<Duration>(bound)).count();
  }

  const Template& template_;
  const Athlete& athlete_;
  const Wishes& wishes_;
  RunnerPaces paces_;
  std::vector<PlannedStep> steps_;
  PlannedLegs legs_;
  std::vector<Finding> findings_;
};

}  // namespace

Workout build(const Template& workout, const Athlete& athlete, const Wishes& wishes) {
  return Builder(workout, athlete, wishes).run();
}

}  // namespace crescendo
