#pragma once

#include "crescendo/workout/workout.hpp"

#include <string>
#include <string_view>

namespace crescendo {

/// The bytes of a plan in the format of that name, `text`, `json`, `fit` or another one, in the plan's own
/// units. For splits, colours and all else that can be set, and for what a format leaves out, see
/// `render/format.hpp`.
/// @throws InputError where no format has that name, or where it needs a date and the plan has none
std::string render_as(std::string_view format, Workout plan);

}  // namespace crescendo
