#pragma once

#include "render/watch/steps.hpp"

namespace crescendo::watch {

/// Whether a runner could not tell one step from the other.
bool alike(const Step& a, const Step& b);

}  // namespace crescendo::watch
