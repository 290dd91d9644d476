#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::svg {

/// The course of a workout as a drawing that stands alone: faster is higher, over bands of intensity.
std::string plan(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::svg
