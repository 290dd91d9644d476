#pragma once

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/finding.hpp"

#include <optional>

namespace crescendo {

/// A finding about something that was read from a file.
struct PlacedFinding {
  Finding finding;
  std::optional<Location> location = {};  ///< none where it is about all of the file
  std::optional<Excerpt> excerpt = {};
};

}  // namespace crescendo
