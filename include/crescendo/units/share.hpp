#pragma once

#include <compare>

namespace crescendo {

/// A share of something named by the tag `Of`: a share of VO2max is no share of the maximal heart rate, and
/// "80%" alone says nothing.
template <class Of>
class Share {
 public:
  static constexpr Share of_one(double fraction) { return Share(fraction); }
  static constexpr Share percent(double amount) { return Share(amount / 100.0); }

  [[nodiscard]] constexpr double fraction() const { return fraction_; }
  [[nodiscard]] constexpr double in_percent() const { return fraction_ * 100.0; }

  friend constexpr auto operator<=>(Share a, Share b) { return a.fraction_ <=> b.fraction_; }
  friend constexpr bool operator==(Share a, Share b) { return a.fraction_ == b.fraction_; }

 private:
  explicit constexpr Share(double fraction) : fraction_(fraction) {}
  double fraction_;
};

/// The share of the way between two shares of one kind.
template <class Of>
constexpr Share<Of> between(Share<Of> from, Share<Of> to, double way) {
  return Share<Of>::of_one(from.fraction() + (to.fraction() - from.fraction()) * way);
}

}  // namespace crescendo
