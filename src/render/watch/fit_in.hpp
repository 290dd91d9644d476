#pragma once

#include "render/watch/steps.hpp"

namespace crescendo::watch {

/// The steps, with repeats for blocks that follow each other several times.
std::vector<Item> with_repeats(const std::vector<Step>& steps);

/// Puts neighbours together, as evenly as it goes, until there are not more than `room`.
std::vector<Step> merged(const std::vector<Step>& steps, std::size_t room);

}  // namespace crescendo::watch
