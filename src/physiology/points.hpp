#pragma once

#include <algorithm>
#include <span>

namespace crescendo::points {

/// A row of a published table.
struct Point {
  double x;
  double y;
};

/// The table's value at `x`: straight lines between its points, of which there are two at least, in the order
/// of x. Beyond the ends, the outermost lines go on.
constexpr double value_at(std::span<const Point> table, double x) {
  const auto above = std::ranges::lower_bound(table, x, {}, &Point::x);
  const auto last = std::clamp(above, table.begin() + 1, table.end() - 1);
  const Point& right = *last;
  const Point& left = *(last - 1);
  return left.y + (right.y - left.y) / (right.x - left.x) * (x - left.x);
}

}  // namespace crescendo::points
