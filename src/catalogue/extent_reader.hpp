#pragma once

#include "crescendo/json/fields.hpp"
#include "crescendo/workout/template.hpp"

#include <optional>

namespace crescendo::catalogue {

/// How far or how long, in both units: `{"km": 5, "mi": 3}`, `"20min"`, `"1600m"`, `"30%"`. Mistakes go to
/// the findings.
std::optional<PerUnit<Extent>> read_extent(const json::Value& value, json::Findings& findings);

}  // namespace crescendo::catalogue
