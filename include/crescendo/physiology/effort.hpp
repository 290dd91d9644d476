#pragma once

#include "crescendo/physiology/anchor.hpp"

#include <string_view>

namespace crescendo {

/// What running at an anchor feels like when rested. A synthesis of Seip 1991, Demello 1987 and the usual
/// coaching scales, good to a point either way.
EffortBand effort_at(Anchor anchor);

/// The same in a runner's words: `can chat`, `comfortably hard`.
std::string_view feel_of(Anchor anchor);

}  // namespace crescendo
