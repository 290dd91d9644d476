#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::text {

/// The pace over the distance as a chart of block characters: the faster, the higher. Empty where there is
/// nothing to see or no room to see it in.
std::string profile(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::text
