#pragma once

#include "crescendo/physiology/athlete.hpp"
#include "crescendo/physiology/effort_band.hpp"
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
  /// Of an athlete with a VDOT.
  explicit RunnerPaces(const Athlete& athlete)
      : vdot_(*athlete.vdot),
        training_(training_paces(*athlete.vdot, athlete.rules)),
        heart_(athlete.heart),
        zones_(athlete.zones()) {}

  [[nodiscard]] Vdot vdot() const { return vdot_; }
  [[nodiscard]] const TrainingPaces& training() const { return training_; }
  [[nodiscard]] PaceRange at(Anchor anchor) const;

  /// The paces that go with a heart-rate zone from 1 to 5.
  [[nodiscard]] PaceRange in_zone(int zone) const;

  /// The anchor that a pace is nearest to: E up to its fast edge, then moderate, M, T, 5K or R.
  [[nodiscard]] Anchor nearest(Pace pace) const;

  /// How hard running at a pace feels, on Borg's CR10 scale: by the runner's own E, moderate, M and T, and
  /// beyond T by the share of VO2max. What is faster never feels easier.
  [[nodiscard]] EffortBand effort_of(Pace pace) const;

  /// The share of this runner's VO2max that `pace` takes.
  [[nodiscard]] Vo2maxShare share_of(Pace pace) const { return share_at(speed_of(pace), vdot_); }

 private:
  Vdot vdot_;
  TrainingPaces training_;
  Heart heart_ = {};
  ZoneModel zones_ = ZoneModel::threshold;
};

}  // namespace crescendo
