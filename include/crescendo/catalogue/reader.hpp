#pragma once

#include "crescendo/workout/template.hpp"

#include <string>
#include <string_view>

namespace crescendo {

/// Reads a workout in the language that `data/workout-language.md` explains. `id` is what the file is named,
/// without its ending; the workout must call itself the same.
/// @throws InputError with everything that is wrong at once, each with file, line and column
Template read_template(std::string_view id, std::string file, std::string text);

}  // namespace crescendo
