#pragma once

#include "crescendo/render/format.hpp"
#include "render/svg/drawing.hpp"

#include <string>

namespace crescendo::svg {

/// `15.0 km · 1:06:55`
std::string size_of(const Workout& workout, const RenderContext& context);

/// What the drawing shows, in words.
Words words_for(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::svg
