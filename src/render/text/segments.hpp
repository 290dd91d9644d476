#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::text {

/// The segments of a workout as a table; without what each feels like where that is too wide, and one after
/// the other where even this is.
std::string segments(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::text
