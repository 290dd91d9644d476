#pragma once

#include "crescendo/physiology/race.hpp"
#include "crescendo/physiology/training_paces.hpp"
#include "crescendo/physiology/vdot.hpp"

#include <optional>

namespace crescendo {

/// Who a plan is for.
struct Athlete {
  std::optional<Vdot> vdot = {};  ///< none for a beginner who has not raced, and runs by effort
  std::optional<Race> race = {};  ///< the result that the VDOT comes from, where it comes from one
  PaceRules rules = PaceRules::book;
};

}  // namespace crescendo
