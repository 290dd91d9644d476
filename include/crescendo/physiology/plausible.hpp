#pragma once

#include "crescendo/diagnostics/finding.hpp"
#include "crescendo/physiology/race.hpp"

#include <string_view>
#include <vector>

namespace crescendo {

/// Refuses a result that nobody has run (faster than the world record), or that is slower than what the
/// equations are good for (VDOT 15). `time_text` is the time as it was typed, for the message and for a guess
/// at what was meant: `1:28` for a half marathon is 1:28:00.
/// @throws InputError with the place inside `time_text`
void require_plausible(const Race& race, std::string_view time_text);

/// What to say of figures that go beyond what was measured: VDOT outside the published tables, and results
/// that are shorter or longer than the equations were made for.
std::vector<Finding> extrapolations(Vdot vdot);
std::vector<Finding> extrapolations(const Race& race);

}  // namespace crescendo
