#pragma once

#include "crescendo/physiology/anchor.hpp"
#include "crescendo/physiology/oxygen.hpp"

#include <array>

namespace crescendo {

/// The zones of intensity, the easiest first, each named by the pace that lies in it.
inline constexpr std::array<Anchor, 6> intensities = {Anchor::easy,     Anchor::moderate,
                                                      Anchor::marathon, Anchor::threshold,
                                                      Anchor::interval, Anchor::repetition};

/// Where each of the runner's zones begins, the first at nothing. They meet halfway, in oxygen uptake,
/// between the runner's own paces; easy ends at the fast edge of E. Never easier than the one before: by the
/// online rules a slow runner's E is faster than M, and the zones in between are empty.
std::array<Vo2maxShare, intensities.size()> intensity_floors(const RunnerPaces& paces);

}  // namespace crescendo
