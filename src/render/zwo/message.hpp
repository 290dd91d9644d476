#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::zwo {

/// What is shown where a segment begins: `threshold: 4:16 → 4:02/km, comfortably hard`.
std::string message(const Workout& workout, const Segment& segment, const RenderContext& context);

}  // namespace crescendo::zwo
