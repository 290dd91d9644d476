#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::html {

/// A workout as one page that needs nothing else: for a screen of any size, and for one sheet of paper.
std::string plan(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::html
