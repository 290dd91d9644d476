#include "build/default_size.hpp"

#include "crescendo/units/print.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace crescendo::building {
namespace {

/// A size of the workout as its author wrote it, without regard to the wishes: its own total.
class OwnSize {
 public:
  OwnSize(const Template& workout, const Wishes& wishes, const RunnerPaces& paces)
      : template_(workout), wishes_(wishes), easy_(paces.at(Anchor::easy).slow) {}

  [[nodiscard]] const Amount& usual() const { return template_.total.usual.in(wishes_.unit); }

  /// The own total, less the ends that are replaced, and with what replaces them.
  [[nodiscard]] Amount with_wished_ends(const Amount& own) const {
    const Amount total = with_laps(own);
    return with_end(with_end(total, own, Role::warmup, wishes_.warmup), own, Role::cooldown,
                    wishes_.cooldown);
  }

  [[nodiscard]] Duration time_of_wished_ends() const {
    return time_of(wishes_.warmup) + time_of(wishes_.cooldown);
  }

 private:
  [[nodiscard]] Duration time_of(const Wish& wish) const {
    const auto* amount = std::get_if<Amount>(&wish);
    if (amount == nullptr) return Duration(0);
    const auto* distance = std::get_if<Distance>(amount);
    return distance != nullptr ? easy_.over(*distance) : std::get<Duration>(*amount);
  }

  /// With as many pieces as were asked for in place of the usual ones.
  [[nodiscard]] Amount with_laps(const Amount& own) const {
    if (!wishes_.laps) return own;
    for (const Step& step : template_.steps) {
      const auto* stairs = std::get_if<Stairs>(&step.course);
      if (stairs == nullptr || !stairs->each) continue;
      const Amount without = sum(own, usual_size(template_.steps, step, own, wishes_.unit), -1);
      return sum(without, cycle_of(*stairs, wishes_.unit), *wishes_.laps);
    }
    return own;
  }

  [[nodiscard]] Amount with_end(const Amount& total, const Amount& own, Role role, const Wish& wish) const {
    if (std::holds_alternative<AsWritten>(wish)) return total;
    Amount result = total;
    if (const auto replaced = end_of(own, role)) result = sum(result, *replaced, -1);
    if (const auto* wished = std::get_if<Amount>(&wish)) result = sum(result, *wished, 1);
    return result;
  }

  /// `total` plus or minus easy running, in the total's own kind.
  [[nodiscard]] Amount sum(const Amount& total, const Amount& easy_running, double sign) const {
    const auto* length = std::get_if<Distance>(&easy_running);
    const auto* time = std::get_if<Duration>(&easy_running);
    if (const auto* distance = std::get_if<Distance>(&total)) {
      return *distance + sign * (length != nullptr ? *length : easy_.within(*time));
    }
    return std::get<Duration>(total) + sign * (time != nullptr ? *time : easy_.over(*length));
  }

  /// The template's own warm-up or cool-down at the size `own` of the whole.
  [[nodiscard]] std::optional<Amount> end_of(const Amount& own, Role role) const {
    const auto found = std::ranges::find(template_.steps, role, &Step::role);
    if (found == template_.steps.end()) return std::nullopt;
    const Extent& extent = found->extent.in(wishes_.unit);
    if (const auto* distance = std::get_if<Distance>(&extent)) return *distance * ratio(own, usual());
    if (const auto* time = std::get_if<Duration>(&extent)) return *time * ratio(own, usual());
    if (const auto* share = std::get_if<ShareOfTotal>(&extent)) return scaled(own, share->fraction());
    return std::nullopt;
  }

  /// How far sizes are scaled. Where there is a rest, it takes up all of the difference.
  [[nodiscard]] double ratio(const Amount& a, const Amount& b) const {
    const auto rests = [this](const Step& step) {
      return std::holds_alternative<Rest>(step.extent.in(wishes_.unit));
    };
    if (std::ranges::any_of(template_.steps, rests)) return 1;
    if (const auto* distance = std::get_if<Distance>(&a)) return *distance / std::get<Distance>(b);
    return std::get<Duration>(a) / std::get<Duration>(b);
  }
  static Amount scaled(const Amount& amount, double factor) {
    if (const auto* distance = std::get_if<Distance>(&amount)) return *distance * factor;
    return std::get<Duration>(amount) * factor;
  }

  const Template& template_;
  const Wishes& wishes_;
  Pace easy_;
};

/// Both sizes as the runner sees them, wished ends included.
Finding shortened(const Amount& usual, Duration usual_time, const Amount& shorter, const Template& workout,
                  const Wishes& wishes) {
  const auto asked = [](const Wish& wish) { return std::holds_alternative<Amount>(wish); };
  const bool added = asked(wishes.warmup) || asked(wishes.cooldown);
  return {
      "shortened", Severity::info,
      fmt::format("Shortened from {} to {}: at these paces the usual size would take {}, and this workout is "
                  "meant to stay under {}{}. A total of your own overrides this.",
                  short_amount(usual, wishes.unit), short_amount(shorter, wishes.unit), clock(usual_time),
                  short_time(*workout.total.time_limit), added ? " besides the easy running you added" : "")};
}

/// Down to a whole kilometre or mile, where all of it is distance.
Amount whole(const Amount& total, const Wishes& wishes) {
  const auto timed = [](const Wish& wish) {
    const auto* amount = std::get_if<Amount>(&wish);
    return amount != nullptr && std::holds_alternative<Duration>(*amount);
  };
  const auto* distance = std::get_if<Distance>(&total);
  if (distance == nullptr || timed(wishes.warmup) || timed(wishes.cooldown)) return total;
  constexpr double rounding = 1e-9;
  const Distance unit = one(wishes.unit);
  return unit * std::max(std::floor(*distance / unit + rounding), 1.0);
}

/// A size of the workout that takes no longer than `most` with the wished ends: fewer whole kilometres or
/// miles, or the time limit itself.
Amount shorter_size(const Plan& plan, const OwnSize& own, Duration most) {
  const auto* distance = std::get_if<Distance>(&own.usual());
  if (distance == nullptr) return *plan.workout.total.time_limit;
  const auto time_at = [&](const Amount& size) {
    return drafted(plan, own.with_wished_ends(size)).duration();
  };
  const Distance unit = one(plan.unit);
  double units = std::ceil(*distance / unit) - 1;
  while (units > 1 && time_at(unit * units) > most) units -= 1;
  return unit * units;
}

}  // namespace

DefaultSize default_size(const Plan& plan, const Wishes& wishes) {
  const OwnSize own(plan.workout, wishes, plan.paces);
  const auto& limit = plan.workout.total.time_limit;
  const Amount usual = own.with_wished_ends(own.usual());
  Draft draft = drafted(plan, usual);
  if (!limit) return {usual, std::move(draft)};
  // The limit is the workout's own: easy running that was asked for on top does not count.
  const Duration most = *limit + own.time_of_wished_ends();
  const Duration usual_time = draft.duration();
  if (usual_time <= most) return {usual, std::move(draft)};
  const Amount total = whole(own.with_wished_ends(shorter_size(plan, own, most)), wishes);
  return {total, std::nullopt, shortened(usual, usual_time, total, plan.workout, wishes)};
}

}  // namespace crescendo::building
