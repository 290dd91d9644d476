#pragma once

#include "crescendo/render/format.hpp"

namespace crescendo::fit {

/// A workout file for Garmin's watches and those that read their files.
WrittenPlan plan(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::fit
