#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::ics {

/// A calendar with one event that takes the whole day of the run and blocks no time of it. The same workout
/// of the same runner on the same day has the same UID, so that a plan that was made anew replaces the event
/// when it is imported.
/// @throws InputError where the plan has no date, and where the calendar library is not installed
std::string plan(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::ics
