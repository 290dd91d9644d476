#pragma once

#include "crescendo/render/format.hpp"

#include <string>
#include <vector>

namespace crescendo::content {

/// What stands above a column.
struct Head {
  std::string title;
  bool to_the_right = false;
};

/// The segments as people read them, one row each, in the columns that this workout has something to say in.
struct SegmentTable {
  std::vector<Head> heads;
  std::vector<std::vector<std::string>> rows;
};

SegmentTable segment_table(const Workout& workout, const RenderContext& context, bool cues = true);

}  // namespace crescendo::content
