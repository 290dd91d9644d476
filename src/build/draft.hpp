#pragma once

#include "build/pieces.hpp"
#include "build/plan.hpp"
#include "crescendo/physiology/conditions.hpp"

#include <vector>

namespace crescendo::building {

/// The steps of a workout at one total: how fast, and how far.
struct Draft {
  PlannedLegs planned;
  std::vector<Day> days;  ///< what the conditions make of each leg's paces
  std::vector<Amount> sizes;
  std::vector<std::vector<Piece>> pieces;  ///< that each step is run in

  [[nodiscard]] Duration duration() const;
};

/// Everything a draft follows from, but for the total.
struct Plan {
  const Template& workout;
  const std::vector<PlannedStep>& steps;
  const RunnerPaces& paces;
  const Conditions& conditions;
  LengthUnit unit;
};

/// Paces may follow from sizes (how many steps there is room for, what is gained over which distance) and
/// sizes from paces (time in a total of distance): both are worked out in turn until they agree.
/// @throws InputError where the fixed sizes leave nothing for the others
Draft drafted(const Plan& plan, const Amount& total);

}  // namespace crescendo::building
