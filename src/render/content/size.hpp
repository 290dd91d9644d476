#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::content {

/// How big the run is: `15.0 km · 1:06:55`.
std::string size_of(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::content
