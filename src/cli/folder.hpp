#pragma once

#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/cli/run.hpp"
#include "crescendo/json/file.hpp"

#include <optional>
#include <string>

namespace crescendo::cli {

/// The built-in workouts, those in the user's own folder, and those of `folder`, where one is given; of the
/// same name the last one counts.
/// @throws io::Error where a folder cannot be read
Catalogue catalogue_with(const std::optional<std::string>& folder, const Environment& environment);

/// All of a file, of `largest` bytes at most.
/// @throws io::Error
std::string contents_of(const std::string& path, std::size_t largest = json::largest_by_hand);

/// All of the standard input, of `largest` bytes at most.
/// @throws io::Error
std::string contents_of(const Source& in, std::size_t largest);

}  // namespace crescendo::cli
