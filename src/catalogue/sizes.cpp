#include "catalogue/consistency.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>
#include <cmath>
#include <compare>
#include <variant>

#include <fmt/format.h>

namespace crescendo::catalogue {
namespace {

using json::Findings;
using json::Value;

constexpr double hair = 1e-6;

/// Nobody runs a piece, or a step at the usual size, of less than this.
constexpr Distance shortest_piece = Distance::metres(50);
constexpr Duration briefest_piece = Duration(15);

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

void check_sum(const ReadTemplate& read, LengthUnit unit, Findings& findings) {
  Sum sum;
  for (const ReadStep& step : read.steps) {
    if (!step.sized) return;
    sum.add(step.step.extent.in(unit));
  }
  const Value& steps = *read.root.find("steps");
  if (sum.rests > 1) {
    findings.add(steps, "more than one step takes the \"rest\"", "give all but one of them a size");
    return;
  }
  const Amount& total = read.workout.total.usual.in(unit);
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

void check_totals(const ReadTemplate& read, LengthUnit unit, Findings& findings) {
  const Value& total = *read.root.find("total");
  const Amount& usual = read.workout.total.usual.in(unit);
  const Amount& smallest = read.workout.total.smallest.in(unit);
  const Amount& largest = read.workout.total.largest.in(unit);
  const bool wrong =
      is_gt(compare(smallest, usual)) || is_gt(compare(usual, largest)) || is_gt(compare(smallest, largest));
  if (wrong) findings.add(total, "\"min\", \"default\" and \"max\" must not fall");
  const auto& limit = read.workout.total.time_limit;
  const bool runs = is_a_run(usual) && is_a_run(smallest) && is_a_run(largest);
  if (!runs || (limit && !is_a_run(*limit))) {
    findings.add(total, "a total must be 1 km to 200 km, or 5 minutes to 24 hours");
  }
}

bool too_small(const Amount& amount) {
  const auto* distance = std::get_if<Distance>(&amount);
  return distance != nullptr ? *distance < shortest_piece : std::get<Duration>(amount) < briefest_piece;
}

/// Every step, and every piece of a length, is long enough to be run, and there is room for two pieces.
void check_pieces(const ReadTemplate& read, LengthUnit unit, Findings& findings) {
  const Amount& total = read.workout.total.usual.in(unit);
  for (const ReadStep& step : read.steps) {
    if (!step.sized) continue;
    const Amount size = usual_size(read.workout.steps, step.step, total, unit);
    const auto* stairs = std::get_if<Stairs>(&step.step.course);
    const bool pieces = stairs != nullptr && stairs->each;
    if (too_small(size) || (pieces && too_small(stairs->each->in(unit)))) {
      findings.add(*step.value,
                   "a step, or a piece of one, is at least 50 m or 15 s long at the default total");
      continue;
    }
    if (!pieces) continue;
    const Pace pace = typical_pace;
    const auto metres = [pace](const Amount& amount) {
      const auto* distance = std::get_if<Distance>(&amount);
      return (distance != nullptr ? *distance : pace.within(std::get<Duration>(amount))).in_metres();
    };
    const double count = metres(size) / metres(cycle_of(*stairs, unit));
    constexpr double fewest = 2;
    constexpr double most = 40;
    if (count < fewest - hair || count > most + hair) {
      findings.add(*step.value, fmt::format("there is room for {:.3g} pieces of this length", count),
                   "2 to 40 of them make a run in steps");
    }
  }
}

/// A run without paces has a length in time only.
void check_timed(const ReadTemplate& read, LengthUnit unit, Findings& findings) {
  const Template& workout = read.workout;
  if (!workout.needs_no_race()) return;
  const auto timed = [unit](const PerUnit<Amount>& amount) {
    return std::holds_alternative<Duration>(amount.in(unit));
  };
  const bool steps = std::ranges::none_of(workout.steps, [unit](const Step& step) {
    return std::holds_alternative<Distance>(step.extent.in(unit));
  });
  if (steps && timed(workout.total.usual) && timed(workout.total.smallest) && timed(workout.total.largest))
    return;
  findings.add(*read.root.find("total"), "a run by effort or heart rate is measured in time",
               "give its sizes like 30min");
}

}  // namespace

void check_sizes(const ReadTemplate& read, LengthUnit unit, Findings& findings) {
  check_totals(read, unit, findings);
  check_sum(read, unit, findings);
  check_timed(read, unit, findings);
  // Sizes of steps follow from the totals and the sum.
  if (findings.empty()) check_pieces(read, unit, findings);
}

}  // namespace crescendo::catalogue
