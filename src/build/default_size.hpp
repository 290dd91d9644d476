#pragma once

#include "build/draft.hpp"
#include "crescendo/build/build.hpp"
#include "crescendo/diagnostics/finding.hpp"

#include <optional>

namespace crescendo::building {

/// How much is run where nobody asked for a total.
struct DefaultSize {
  Amount total;
  std::optional<Draft> draft = {};        ///< at that total, where it was needed to find it
  std::optional<Finding> shortened = {};  ///< says so, where the usual size would have taken too long
};

/// The workout's usual size, or the largest whole number of kilometres or miles within its time limit; less
/// the easy running that the wishes replace, and with what they replace it by.
DefaultSize default_size(const Plan& plan, const Wishes& wishes);

}  // namespace crescendo::building
