#pragma once

#include "crescendo/build/build.hpp"
#include "crescendo/diagnostics/finding.hpp"
#include "crescendo/physiology/anchor.hpp"

#include <functional>
#include <optional>

namespace crescendo::building {

/// How much is run where nobody asked for a total.
struct DefaultSize {
  Amount total;
  std::optional<Finding> shortened;  ///< says so, where the usual size would have taken too long
};

/// The workout's usual size, or the largest whole number of kilometres or miles within its time limit; less
/// the easy running that the wishes replace, and with what they replace it by. `duration_of` tells how long
/// the run takes at a total.
DefaultSize default_size(const Template& workout, const Wishes& wishes, const RunnerPaces& paces,
                         const std::function<Duration(const Amount& total)>& duration_of);

}  // namespace crescendo::building
