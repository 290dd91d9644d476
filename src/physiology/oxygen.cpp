#include "crescendo/physiology/oxygen.hpp"

#include "physiology/curves.hpp"

#include <cmath>

namespace crescendo {

OxygenUptake cost_of(Speed speed) {
  return OxygenUptake::ml_per_kg_min(curves::cost(speed.in_metres_per_minute()));
}

Vo2maxShare sustainable_share(Duration time) {
  return Vo2maxShare::of_one(curves::share(Minutes(time).count()).share);
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
