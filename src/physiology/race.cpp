#include "crescendo/physiology/race.hpp"

#include "physiology/curves.hpp"

#include <cmath>

namespace crescendo {
namespace {

/// Newton's error after a step is about the square of the step: one this small leaves nothing to improve.
constexpr double smallest_step = 1e-7;
/// Newton needs two or three steps; bisection alone, were it ever left to that, 50.
constexpr int most_steps = 100;

/// How far a runner gets in t minutes at the hardest that can be held that long, less the metres to go, with
/// its derivative. It rises with t everywhere: holding out longer never means getting less far.
struct Surplus {
  double metres;
  double slope;
};

Surplus surplus(double t, double vdot, double metres) {
  const curves::ShareAt held = curves::share(t);
  const double uptake = vdot * held.share;
  const double speed = curves::speed(uptake);
  return {t * speed - metres, speed + t * curves::speed_slope(uptake) * vdot * held.slope};
}

/// Newton's method inside a bracket that shrinks: as fast as Newton, as safe as bisection.
double minutes_for(double metres, double vdot) {
  double low = metres / curves::speed(vdot * curves::share(0).share);
  double high = metres / curves::speed(vdot * curves::share_limit);
  double t = metres / curves::speed(vdot * curves::share(high).share);
  for (int step = 0; step < most_steps; ++step) {
    const Surplus at = surplus(t, vdot, metres);
    (at.metres > 0 ? high : low) = t;
    const double next = t - at.metres / at.slope;
    if (std::abs(next - t) <= smallest_step * t) return next;
    t = next > low && next < high ? next : low + (high - low) / 2;
  }
  return t;
}

}  // namespace

Vdot vdot_of(const Race& race) {
  const double minutes = Minutes(race.time).count();
  return Vdot(curves::cost(race.distance.in_metres() / minutes) / curves::share(minutes).share);
}

Duration equivalent_time(Vdot vdot, Distance distance) {
  return Minutes(minutes_for(distance.in_metres(), vdot.value()));
}

Pace equivalent_pace(Vdot vdot, Distance distance) {
  return Pace::per(distance, equivalent_time(vdot, distance));
}

}  // namespace crescendo
