#pragma once

#include "crescendo/cli/run.hpp"

#include <optional>
#include <string>

namespace crescendo::cli {

// Where a user keeps what is meant for this program, by the XDG Base Directory Specification. Empty where
// there is nothing of that kind.

/// `$XDG_CONFIG_HOME/crescendo/config.toml`
std::optional<std::string> own_config(const Environment& environment);

/// `$XDG_DATA_HOME/crescendo/workouts`
std::optional<std::string> own_workouts(const Environment& environment);

}  // namespace crescendo::cli
