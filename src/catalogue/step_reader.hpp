#pragma once

#include "crescendo/json/fields.hpp"
#include "crescendo/workout/template.hpp"

#include <optional>

namespace crescendo::catalogue {

/// Reads one step; nothing, with findings, where it is wrong.
std::optional<Step> read_step(const json::Value& value, json::Findings& findings);

/// Reads `"45min"`, or `{"km": 15, "mi": 9}`.
std::optional<PerUnit<Extent>> read_extent(const json::Value& value, json::Findings& findings);

}  // namespace crescendo::catalogue
