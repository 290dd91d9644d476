#pragma once

#include "crescendo/render/format.hpp"
#include "render/svg/drawing.hpp"

namespace crescendo::svg {

/// What the drawing shows, in words.
Words words_for(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::svg
