#pragma once

#include <compare>

namespace crescendo {

/// The arithmetic that every linear amount shares: sums within one kind, scaling by a plain number, and the
/// ratio of two of a kind. `Kind` derives from `Quantity<Kind>`, names the unit in its factories and adds the
/// equations that lead to other kinds. There is no way in or out but by a unit's name.
template <class Kind>
class Quantity {
 public:
  friend constexpr auto operator<=>(Kind a, Kind b) { return raw(a) <=> raw(b); }
  friend constexpr bool operator==(Kind a, Kind b) { return raw(a) == raw(b); }

  friend constexpr Kind operator+(Kind a, Kind b) { return wrap(raw(a) + raw(b)); }
  friend constexpr Kind operator-(Kind a, Kind b) { return wrap(raw(a) - raw(b)); }
  friend constexpr Kind operator-(Kind a) { return wrap(-raw(a)); }
  friend constexpr Kind operator*(Kind a, double factor) { return wrap(raw(a) * factor); }
  friend constexpr Kind operator*(double factor, Kind a) { return wrap(raw(a) * factor); }
  friend constexpr Kind operator/(Kind a, double divisor) { return wrap(raw(a) / divisor); }
  friend constexpr double operator/(Kind a, Kind b) { return raw(a) / raw(b); }

  friend constexpr Kind& operator+=(Kind& a, Kind b) { return a = a + b; }

 protected:
  explicit constexpr Quantity(double value) : value_(value) {}
  [[nodiscard]] constexpr double value() const { return value_; }

 private:
  static constexpr double raw(const Quantity& quantity) { return quantity.value_; }
  static constexpr Kind wrap(double value) { return Kind(value); }

  double value_;
};

}  // namespace crescendo
