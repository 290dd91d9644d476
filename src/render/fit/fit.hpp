#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::fit {

// A workout file for Garmin's watches and those that read their files.

std::string plan(const Workout& workout, const RenderContext& context);

/// What becomes of the plan in it.
std::string changes(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::fit
