#pragma once

#include "crescendo/diagnostics/diagnostic.hpp"

#include <optional>
#include <string>
#include <vector>

namespace crescendo::cli {

/// Where a text stands: on the command line, in a file, or in an environment variable. Only a file has
/// locations.
struct Spot {
  Excerpt excerpt;
  std::optional<Location> location = {};
};

inline Diagnostic diagnostic_at(const Spot& place, std::string message, std::string hint) {
  return {std::move(message), std::move(hint), place.excerpt, place.location};
}

/// What a value was written as.
enum class SettingKind { text, number, truth, moment, list, table };

/// A default for an option that was written somewhere else than on the command line.
struct Setting {
  std::string key;   ///< the option's name without dashes
  std::string text;  ///< the value as it could be typed
  SettingKind kind = SettingKind::text;
  Spot key_place;
  Spot value_place;
  std::vector<Setting> members = {};  ///< of a table
};

}  // namespace crescendo::cli
