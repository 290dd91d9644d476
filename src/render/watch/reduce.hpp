#pragma once

#include "render/watch/steps.hpp"

namespace crescendo::watch {

/// The steps, with repeats for blocks that follow each other several times and that nobody could tell apart.
std::vector<Item> with_repeats(const std::vector<Step>& steps);

/// The steps, with rounds of the same roles taken together several at a time: each group repeats one round
/// with the lengths of their mean and bands around all of them. The steps as they are where they are not made
/// of rounds, or where that does not get them into `room`.
std::vector<Item> with_rounds(const std::vector<Step>& steps, std::size_t room);

/// Puts neighbours together, as evenly as it goes, until there are not more than `room`.
std::vector<Item> merged(const std::vector<Step>& steps, std::size_t room);

}  // namespace crescendo::watch
