#pragma once

#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/cli/run.hpp"

#include <optional>
#include <string>

namespace crescendo::cli {

/// The built-in workouts, those in the user's own folder, and those of `folder`, where one is given; of the
/// same name the last one counts.
/// @throws io::Error where a folder cannot be read
Catalogue catalogue_with(const std::optional<std::string>& folder, const Environment& environment);

}  // namespace crescendo::cli
