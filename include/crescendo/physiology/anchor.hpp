#pragma once

#include "crescendo/physiology/training_paces.hpp"
#include "crescendo/physiology/vdot.hpp"
#include "crescendo/units/pace.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace crescendo {

/// The paces that a workout can name. All but E are single paces; E is a band.
enum class Anchor {
  easy,
  moderate,
  marathon,
  half,
  fifteen_k,
  threshold,
  ten_k,
  eight_k,
  five_k,
  interval,
  three_k,
  mile,
  repetition
};

/// `E`, `moderate`, `M`, `HM`, `15K`, `T`, `10K`, `8K`, `5K`, `I`, `3K`, `mile`, `R`.
std::string_view name_of(Anchor anchor);

/// As a person says it, before "pace" or alone: `easy`, `marathon`, `threshold`, `5K`.
std::string_view words_for(Anchor anchor);

std::optional<Anchor> anchor_named(std::string_view name);
std::span<const std::string_view> anchor_names();

/// The paces of one runner, by anchor. Race paces are solved for when they are asked for.
class RunnerPaces {
 public:
  RunnerPaces(Vdot vdot, PaceRules rules) : vdot_(vdot), training_(training_paces(vdot, rules)) {}

  [[nodiscard]] Vdot vdot() const { return vdot_; }
  [[nodiscard]] const TrainingPaces& training() const { return training_; }
  [[nodiscard]] PaceRange at(Anchor anchor) const;

  /// The share of this runner's VO2max that `pace` takes.
  [[nodiscard]] Vo2maxShare share_of(Pace pace) const { return share_at(speed_of(pace), vdot_); }

 private:
  Vdot vdot_;
  TrainingPaces training_;
};

}  // namespace crescendo
