#include "build/plan.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace crescendo::building {
namespace {

/// Amounts of one kind as plain numbers: metres or seconds, whichever the total is.
class Scale {
 public:
  explicit Scale(const Amount& total) : in_time_(std::holds_alternative<Duration>(total)) {}

  [[nodiscard]] bool in_time() const { return in_time_; }

  [[nodiscard]] double of(const Amount& amount, Pace pace) const {
    if (const auto* distance = std::get_if<Distance>(&amount)) {
      return in_time_ ? pace.over(*distance).count() : distance->in_metres();
    }
    const Duration time = std::get<Duration>(amount);
    return in_time_ ? time.count() : pace.within(time).in_metres();
  }
  [[nodiscard]] double of(const Amount& total) const {
    const auto* distance = std::get_if<Distance>(&total);
    return distance != nullptr ? distance->in_metres() : std::get<Duration>(total).count();
  }
  [[nodiscard]] Amount amount(double value) const {
    if (in_time_) return Duration(value);
    return Distance::metres(value);
  }

 private:
  bool in_time_;
};

/// Sizes what the wishes left open. There is a value per step; those of fixed steps stay as they are.
class Sizing {
 public:
  Sizing(const std::vector<PlannedStep>& steps, const std::vector<Leg>& legs, const Amount& total,
         LengthUnit unit)
      : steps_(steps), unit_(unit), total_(total), scale_(total), sizes_(steps.size()) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const bool in_time = equal_in_time(extent(i), total);
      means_.push_back(mean_pace(legs[i], in_time));
      pieces_.push_back(legs[i].pieces);
    }
  }

  std::vector<Amount> solve() {
    const double open = scale_.of(total_) - size_fixed();
    if (all_fixed(steps_)) {
      require_exactly(open);
    } else {
      require_room(open);
      share_out(open);
      snap(open);
    }
    std::vector<Amount> result;
    for (const double size : sizes_) result.push_back(scale_.amount(size));
    return result;
  }

 private:
  [[nodiscard]] const Extent& extent(std::size_t i) const { return steps_[i].step.extent.in(unit_); }
  [[nodiscard]] bool open(std::size_t i) const { return !steps_[i].fixed; }

  double size_fixed() {
    double sum = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (!open(i)) sum += sizes_[i] = scale_.of(*steps_[i].fixed, means_[i]);
    }
    return sum;
  }

  void require_room(double room) const {
    if (room >= smallest_piece()) return;
    throw InputError({fmt::format("a total of {} leaves too little for the parts of this workout",
                                  short_amount(total_, unit_)),
                      "make the total longer, or warm-up, cool-down and hold shorter"});
  }
  void require_exactly(double rest) const {
    constexpr double rounding = 1e-6;
    if (std::abs(rest) < rounding * scale_.of(total_)) return;
    throw InputError({fmt::format("warm-up, cool-down and hold alone do not make a total of {}",
                                  short_amount(total_, unit_)),
                      "leave one of them, or the total, open"});
  }
  /// Nobody runs a piece of less than 50 m or 15 s.
  [[nodiscard]] double smallest_piece() const { return scale_.in_time() ? 15 : 50; }

  /// What the open steps ask for, by kind.
  struct Demand {
    double shares = 0;
    double absolutes = 0;
    bool rest = false;
  };

  [[nodiscard]] Demand demand() const {
    Demand sum;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (!open(i)) continue;
      sum.shares += share_of(i);
      sum.absolutes += absolute_of(i);
      sum.rest = sum.rest || std::holds_alternative<Rest>(extent(i));
    }
    return sum;
  }

  [[nodiscard]] double share_of(std::size_t i) const {
    const auto* share = std::get_if<ShareOfTotal>(&extent(i));
    return share != nullptr ? share->fraction() : 0;
  }
  [[nodiscard]] double absolute_of(std::size_t i) const {
    const auto amount = amount_in(extent(i));
    return amount ? scale_.of(*amount, means_[i]) : 0;
  }

  /// Shares of what is open, absolute sizes in proportion (or as written, where a `rest` takes up the slack).
  void share_out(double room) {
    const Demand sum = demand();
    const bool only_shares = !sum.rest && sum.absolutes == 0;
    const double per_share = room / (only_shares ? sum.shares : 1.0);
    const double left = room - sum.shares * per_share;
    const double stretch = sum.rest || sum.absolutes == 0 ? 1.0 : left / sum.absolutes;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (!open(i)) continue;
      const bool rest = std::holds_alternative<Rest>(extent(i));
      sizes_[i] = rest ? left - sum.absolutes : share_of(i) * per_share + absolute_of(i) * stretch;
      require_room(sizes_[i] / pieces_[i]);
    }
  }

  [[nodiscard]] double grid() const {
    constexpr double half_minute = 30;
    constexpr double steps_per_unit = 10;
    return scale_.in_time() ? half_minute : one(unit_).in_metres() / steps_per_unit;
  }

  /// Moves the borders between open steps to the grid. The last one ends where the total does, and where a
  /// step would vanish all stay as they are.
  void snap(double room) {
    std::vector<double> snapped = sizes_;
    double exact_end = 0;
    double snapped_end = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (!open(i)) continue;
      exact_end += sizes_[i];
      const double end = i == last_open() ? room : std::round(exact_end / grid()) * grid();
      snapped[i] = end - snapped_end;
      snapped_end = end;
      if (snapped[i] < grid() / 2) return;
    }
    sizes_ = snapped;
  }
  [[nodiscard]] std::size_t last_open() const {
    std::size_t last = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (open(i)) last = i;
    }
    return last;
  }

  const std::vector<PlannedStep>& steps_;
  LengthUnit unit_;
  Amount total_;
  Scale scale_;
  std::vector<Pace> means_;
  std::vector<int> pieces_;
  std::vector<double> sizes_;
};

}  // namespace

bool all_fixed(const std::vector<PlannedStep>& steps) {
  return std::ranges::all_of(steps, [](const PlannedStep& planned) { return planned.fixed.has_value(); });
}

bool equal_in_time(const Extent& extent, const Amount& total) {
  if (std::holds_alternative<Duration>(extent)) return true;
  if (std::holds_alternative<Distance>(extent)) return false;
  return std::holds_alternative<Duration>(total);
}

Pace mean_pace(const Leg& leg, bool equal_time) {
  if (leg.pieces == 1 || !equal_time) return between(leg.start.pace, leg.end.pace, 0.5);
  Distance covered;
  const Duration each(1);
  for (int i = 0; i < leg.pieces; ++i) {
    const double way = static_cast<double>(i) / (leg.pieces - 1);
    covered += between(leg.start.pace, leg.end.pace, way).within(each);
  }
  return Pace::per(covered, each * leg.pieces);
}

std::vector<Amount> planned_sizes(const std::vector<PlannedStep>& steps, const std::vector<Leg>& legs,
                                  const Amount& total, LengthUnit unit) {
  return Sizing(steps, legs, total, unit).solve();
}

Duration planned_duration(const std::vector<PlannedStep>& steps, const std::vector<Leg>& legs,
                          const Amount& total, LengthUnit unit) {
  const std::vector<Amount> sizes = planned_sizes(steps, legs, total, unit);
  Duration sum{0};
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto* distance = std::get_if<Distance>(&sizes[i]);
    const bool in_time = equal_in_time(steps[i].step.extent.in(unit), total);
    sum += distance != nullptr ? mean_pace(legs[i], in_time).over(*distance) : std::get<Duration>(sizes[i]);
  }
  return sum;
}

}  // namespace crescendo::building
