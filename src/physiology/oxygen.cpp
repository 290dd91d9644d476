#include "crescendo/physiology/oxygen.hpp"

#include "physiology/curves.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace crescendo {

OxygenUptake cost_of(Speed speed) {
  return OxygenUptake::ml_per_kg_min(curves::cost(speed.in_metres_per_minute()));
}

Vo2maxShare sustainable_share(Duration time) {
  return Vo2maxShare::of_one(curves::share(Minutes(time).count()).share);
}

Duration sustainable_time(Vo2maxShare share) {
  const double above_limit = share.fraction() - curves::share_limit;
  assert(above_limit > 0);
  // Newton's method from the left, which never steps over the root of a convex curve: from where the slow
  // part alone would hold the share. The error after a step is about the square of the step.
  constexpr double smallest_step = 1e-9;
  double t = std::max(std::log(curves::slow_part / above_limit) / curves::slow_rate, 0.0);
  double step = 1;
  while (step > smallest_step * (1 + t)) {
    const curves::ShareAt held = curves::share(t);
    step = std::max((share.fraction() - held.share) / held.slope, 0.0);
    t += step;
  }
  return Minutes(t);
}

Speed speed_for(OxygenUptake uptake) {
  return Speed::metres_per_minute(curves::speed(uptake.in_ml_per_kg_min()));
}

OxygenUptake uptake_at(Speed speed) {
  // The smaller root of the regression's parabola, which rises until far beyond any runner.
  const double half_linear = curves::speed_linear / 2;
  const double missing = speed.in_metres_per_minute() - curves::speed_constant;
  const double root = std::sqrt(half_linear * half_linear + curves::speed_square * missing);
  return OxygenUptake::ml_per_kg_min(missing / (half_linear + root));
}

Vo2maxShare share_at(Speed speed, Vdot vdot) {
  return Vo2maxShare::of_one(uptake_at(speed).in_ml_per_kg_min() / vdot.value());
}

}  // namespace crescendo
