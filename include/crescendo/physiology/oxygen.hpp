#pragma once

#include "crescendo/physiology/vdot.hpp"
#include "crescendo/units/duration.hpp"
#include "crescendo/units/quantity.hpp"
#include "crescendo/units/share.hpp"
#include "crescendo/units/speed.hpp"

namespace crescendo {

// The three curves that VDOT is made of. Source: J. Daniels and J. Gilbert, "Oxygen Power" (1979);
// J. Daniels, "Daniels' Running Formula", 3rd edition (2014).

/// A share of VO2max (here always of VDOT).
using Vo2maxShare = Share<struct OfVo2max>;

/// The share at which T is run. Source: Daniels' Running Formula, 3rd ed.
inline constexpr auto threshold_share = Vo2maxShare::percent(88);

/// A rate of oxygen uptake, in ml per kg of body weight and minute.
class OxygenUptake : public Quantity<OxygenUptake> {
 public:
  static constexpr OxygenUptake ml_per_kg_min(double amount) { return OxygenUptake(amount); }
  [[nodiscard]] constexpr double in_ml_per_kg_min() const { return value(); }

 private:
  friend class Quantity<OxygenUptake>;
  explicit constexpr OxygenUptake(double amount) : Quantity(amount) {}
};

constexpr OxygenUptake operator*(Vo2maxShare share, Vdot vdot) {
  return OxygenUptake::ml_per_kg_min(share.fraction() * vdot.value());
}

/// The uptake that running at `speed` on the level costs a runner of average economy.
OxygenUptake cost_of(Speed speed);

/// The share of VO2max that can be held for `time`, raced all out: 1 at about 11 minutes, towards 0.8 in the
/// very long run. Meaningful from about 3.5 minutes to about 5 hours.
Vo2maxShare sustainable_share(Duration time);

/// The inverse of `sustainable_share`, for shares above 80%, which could be held for ever. Nothing where not
/// even the briefest effort holds so much (about 129%).
Duration sustainable_time(Vo2maxShare share);

/// The speed that an uptake pays for, by the regression that the published tables were printed from. It is
/// not the exact inverse of `cost_of` (half a minute apart in a slow marathon), and the tables do follow it.
Speed speed_for(OxygenUptake uptake);

/// The inverse of `speed_for`.
OxygenUptake uptake_at(Speed speed);

/// The share of VO2max at which a runner of fitness `vdot` runs `speed`.
Vo2maxShare share_at(Speed speed, Vdot vdot);

}  // namespace crescendo
