#include "render/watch/alike.hpp"

#include <cmath>

namespace crescendo::watch {
namespace {

bool near(double a, double b, double tolerance) { return std::abs(a - b) < tolerance; }

bool alike(const Amount& a, const Amount& b) {
  constexpr double centimetre = 0.01;
  constexpr double millisecond = 0.001;
  if (a.index() != b.index()) return false;
  if (const auto* distance = std::get_if<Distance>(&a)) {
    return near(distance->in_metres(), std::get<Distance>(b).in_metres(), centimetre);
  }
  return near(std::get<Duration>(a).count(), std::get<Duration>(b).count(), millisecond);
}

/// Holds two targets of the same kind against each other, by what a watch can be told.
struct Compare {
  const Target& other;

  bool operator()(const Open& /*open*/) const { return true; }
  bool operator()(const PaceTarget& paces) const {
    const auto& b = std::get<PaceTarget>(other);
    return same(paces.slow, b.slow) && same(paces.fast, b.fast);
  }
  bool operator()(const HeartTarget& heart) const {
    const auto& b = std::get<HeartTarget>(other);
    return heart.index() == b.index() && std::visit([&b](const auto& band) { return same(band, b); }, heart);
  }

 private:
  static bool same(Pace a, Pace b) {
    constexpr double millimetre_per_second = 0.001;
    return near(speed_of(a).in_metres_per_second(), speed_of(b).in_metres_per_second(),
                millimetre_per_second);
  }
  static bool same(const BpmBand& band, const HeartTarget& other) {
    const auto& b = std::get<BpmBand>(other);
    return near(band.low.in_per_minute(), b.low.in_per_minute(), 1) &&
           near(band.high.in_per_minute(), b.high.in_per_minute(), 1);
  }
  static bool same(const HeartRateBand& band, const HeartTarget& other) {
    const auto& b = std::get<HeartRateBand>(other);
    return near(band.low.in_percent(), b.low.in_percent(), 1) &&
           near(band.high.in_percent(), b.high.in_percent(), 1);
  }
};

}  // namespace

bool alike(const Step& a, const Step& b) {
  return a.role == b.role && a.notes == b.notes && alike(a.length, b.length) &&
         a.target.index() == b.target.index() && std::visit(Compare{b.target}, a.target);
}

}  // namespace crescendo::watch
