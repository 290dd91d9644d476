#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::text {

/// What is said below the chart: the easy band, the finish, the conditions, what to do on an off day, and
/// findings.
std::string remarks(const Workout& workout, const RenderContext& context);

/// All of the guidance, and where the numbers come from.
std::string explanation(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::text
