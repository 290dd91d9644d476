#pragma once

#include "render/svg/sheet.hpp"

#include <string>
#include <vector>

namespace crescendo::svg {

enum class Align { start, middle, end };

/// A text with its place on the paper.
struct Label {
  double x;
  double baseline;
  Align align;
  std::string text;
  const char* look;  ///< the class that the style knows it by
};

/// All the labels that there is room for. None overlaps another or leaves the paper. The target and the ends
/// come first; what is between them is said only where there is room over its own segment.
std::vector<Label> labels_of(const Profile& profile, const Sheet& sheet);

}  // namespace crescendo::svg
