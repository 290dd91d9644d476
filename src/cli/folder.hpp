#pragma once

#include "crescendo/catalogue/catalogue.hpp"

#include <optional>
#include <string>

namespace crescendo::cli {

/// The built-in workouts and those of the folder, where one is given.
/// @throws IoError where the folder cannot be read
Catalogue catalogue_with(const std::optional<std::string>& folder);

/// All of a file.
/// @throws IoError
std::string contents_of(const std::string& path);

}  // namespace crescendo::cli
