#pragma once

#include "render/svg/profile.hpp"

#include <string>
#include <string_view>

namespace crescendo::svg {

/// The paper that a profile is drawn on: its size and margins in pixels.
struct Sheet {
  double width;
  double height;
  double left;
  double right;
  double top;
  double bottom;
  bool short_names;     ///< of the intensities, where the margin is small
  std::string_view id;  ///< what tells this drawing's parts from those of another on the same page

  [[nodiscard]] double x(double across) const { return left + across * (width - left - right); }
  [[nodiscard]] double y(double up) const { return height - bottom - up * (height - bottom - top); }
  [[nodiscard]] double floor() const { return y(0); }
};

/// Letters, in pixels.
inline constexpr double letter_size = 12;
/// The target's are 15 and bold, and as wide as ordinary ones of this size.
inline constexpr double target_size = 17;

/// A coordinate, to a tenth of a pixel.
std::string number(double value);

/// The curve as a path, from left to right.
std::string line_of(const Profile& profile, const Sheet& sheet);

/// The lower edges of what is a band, where anything is.
std::string low_line_of(const Profile& profile, const Sheet& sheet);

/// The highest that the curve comes between two places across the paper, as y.
double summit(const Profile& profile, const Sheet& sheet, double left, double right);

}  // namespace crescendo::svg
