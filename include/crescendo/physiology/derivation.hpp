#pragma once

#include "crescendo/physiology/anchor.hpp"
#include "crescendo/physiology/athlete.hpp"
#include "crescendo/physiology/heat.hpp"

#include <string>

namespace crescendo {

/// Where a number comes from, with the runner's own numbers in it.
struct Derivation {
  std::string name;    ///< what it is: `VDOT 53.5`
  std::string how;     ///< the equation, or the percentage and of what
  std::string source;  ///< who says so
};

/// The VDOT of a result.
Derivation derive_vdot(const Race& race);

/// The paces of an anchor, for an athlete with a VDOT.
Derivation derive_pace(Anchor anchor, const Athlete& athlete, LengthUnit unit);

/// What heat costs a run of this length without a break.
Derivation derive_heat(const Air& air, Duration without_a_break);

/// What an altitude costs.
Derivation derive_altitude(Distance altitude, LengthUnit unit);

}  // namespace crescendo
