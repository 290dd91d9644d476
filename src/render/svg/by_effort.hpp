#pragma once

#include "render/svg/profile.hpp"

namespace crescendo::svg {

/// Heart-rate zones over time where all of a run goes by them, otherwise effort over time.
Profile effort_profile(const Workout& workout);

}  // namespace crescendo::svg
