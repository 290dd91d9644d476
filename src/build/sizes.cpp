#include "build/pieces.hpp"
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

  /// Of an amount of either kind, run at a pace; by effort only time can be told.
  [[nodiscard]] double of(const Amount& amount, std::optional<Pace> pace) const {
    const auto* distance = std::get_if<Distance>(&amount);
    if (in_time_ == (distance == nullptr)) return of(amount);
    if (!pace) {
      throw InputError(
          {"this workout is run by effort, and has no distances", "give its sizes as times, such as 40min"});
    }
    if (distance != nullptr) return pace->over(*distance).count();
    return pace->within(std::get<Duration>(amount)).in_metres();
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

/// A share of little is less than anybody runs.
void require_run(const Amount& amount, const Amount& total) {
  const auto* distance = std::get_if<Distance>(&amount);
  const bool enough =
      distance != nullptr ? *distance >= Distance::metres(50) : std::get<Duration>(amount) >= Duration(15);
  if (enough) return;
  throw InputError(
      {fmt::format("that share of {} is too short to run", short_amount(total, LengthUnit::kilometre)),
       "hold a larger share, or an amount such as 3min"});
}

/// Sizes what the wishes left open. There is a value per step; those of fixed steps stay as they are.
class Sizing {
 public:
  Sizing(const std::vector<PlannedStep>& steps, const std::vector<Stretch>& stretches, const Amount& total,
         LengthUnit unit)
      : steps_(steps),
        stretches_(stretches),
        unit_(unit),
        total_(total),
        scale_(total),
        sizes_(steps.size()) {}

  std::vector<Amount> solve() {
    const double open = scale_.of(total_) - size_fixed();
    if (all_wished()) {
      require_exactly(open);
    } else {
      require_room(open);
      share_out(open);
      fit_pieces();
      snap(open);
    }
    std::vector<Amount> result;
    result.reserve(sizes_.size());
    for (const double size : sizes_) result.push_back(scale_.amount(size));
    return result;
  }

 private:
  [[nodiscard]] const Extent& extent(std::size_t i) const { return steps_[i].step.extent.in(unit_); }
  [[nodiscard]] bool open(std::size_t i) const { return !steps_[i].fixed; }

  /// A share of the total that was wished for counts as an amount here.
  [[nodiscard]] bool all_wished() const {
    return std::ranges::all_of(steps_, [](const PlannedStep& planned) { return planned.fixed.has_value(); });
  }

  /// In metres or seconds.
  [[nodiscard]] double size_wished(std::size_t i) const {
    const auto& share = steps_[i].share;
    if (!share) return scale_.of(*steps_[i].fixed, stretches_[i].mean);
    const double size = scale_.of(total_) * share->fraction();
    require_run(scale_.amount(size), total_);
    return size;
  }

  double size_fixed() {
    double sum = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (!open(i)) sum += sizes_[i] = size_wished(i);
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
    throw InputError({fmt::format("the parts that were asked for alone do not make a total of {}",
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
    if (share == nullptr) return 0;
    return out_and_back() && scale_.in_time() ? scale_.of(one(unit_) * share->fraction(), stretches_[i].mean)
                                              : share->fraction();
  }
  [[nodiscard]] double absolute_of(std::size_t i) const {
    const auto amount = amount_in(extent(i));
    return amount ? scale_.of(*amount, stretches_[i].mean) : 0;
  }

  /// The way back is as far as the way out: shares are of the distance, however the total is given.
  [[nodiscard]] bool out_and_back() const {
    return std::ranges::any_of(
        steps_, [](const PlannedStep& planned) { return std::holds_alternative<Gain>(planned.step.course); });
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
      require_room(sizes_[i] / stretches_[i].pieces);
    }
  }

  /// The length of one piece of a step that has pieces of a length, where that is of the total's kind.
  [[nodiscard]] std::optional<double> piece_length(std::size_t i) const {
    const auto* stairs = std::get_if<Stairs>(&steps_[i].step.course);
    if (stairs == nullptr || !stairs->each || !open(i)) return std::nullopt;
    const Amount cycle = cycle_of(*stairs, unit_);
    if (std::holds_alternative<Duration>(cycle) != scale_.in_time()) return std::nullopt;
    return scale_.of(cycle);
  }

  [[nodiscard]] bool in_whole_pieces() const {
    for (std::size_t i = 0; i < sizes_.size(); ++i) {
      if (piece_length(i)) return true;
    }
    return false;
  }

  /// Steps come in whole pieces, where another step can take up the difference and keeps most of its size.
  void fit_pieces() {
    constexpr double most = 0.5;
    for (std::size_t i = 0; i < sizes_.size(); ++i) {
      const auto piece = piece_length(i);
      const auto other = first_flexible();
      if (!piece || !other) continue;
      const double more = std::max(std::round(sizes_[i] / *piece), 2.0) * *piece - sizes_[i];
      if (std::abs(more) > most * sizes_[*other]) continue;
      sizes_[i] += more;
      sizes_[*other] -= more;
    }
  }
  [[nodiscard]] std::optional<std::size_t> first_flexible() const {
    for (std::size_t i = 0; i < sizes_.size(); ++i) {
      if (open(i) && !piece_length(i)) return i;
    }
    return std::nullopt;
  }

  [[nodiscard]] double grid() const {
    constexpr double half_minute = 30;
    constexpr double steps_per_unit = 10;
    return scale_.in_time() ? half_minute : one(unit_).in_metres() / steps_per_unit;
  }

  /// Moves the borders between open steps to the grid. The last one ends where the total does, and where a
  /// step would vanish all stay as they are.
  void snap(double room) {
    if (out_and_back() || in_whole_pieces()) return;
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
  const std::vector<Stretch>& stretches_;
  LengthUnit unit_;
  Amount total_;
  Scale scale_;
  std::vector<double> sizes_;
};

}  // namespace

bool all_fixed(const std::vector<PlannedStep>& steps) {
  return std::ranges::all_of(steps,
                             [](const PlannedStep& planned) { return planned.fixed && !planned.share; });
}

bool equal_in_time(const Extent& extent, const Amount& total) {
  if (std::holds_alternative<Duration>(extent)) return true;
  if (std::holds_alternative<Distance>(extent)) return false;
  return std::holds_alternative<Duration>(total);
}

std::vector<Stretch> stretches(const std::vector<PlannedStep>& steps, const std::vector<Leg>& legs,
                               const std::vector<Day>& days, const Amount& total, LengthUnit unit) {
  std::vector<Stretch> result;
  result.reserve(steps.size());
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const bool in_time = equal_in_time(steps[i].step.extent.in(unit), total);
    result.push_back({mean_pace(legs[i], in_time, days[i]), legs[i].pieces});
  }
  return result;
}

std::vector<Amount> planned_sizes(const std::vector<PlannedStep>& steps,
                                  const std::vector<Stretch>& stretches, const Amount& total,
                                  LengthUnit unit) {
  return Sizing(steps, stretches, total, unit).solve();
}

}  // namespace crescendo::building
