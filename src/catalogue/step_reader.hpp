#pragma once

#include "crescendo/json/fields.hpp"
#include "crescendo/workout/template.hpp"

#include <optional>

namespace crescendo::catalogue {

/// A step, as far as it could be read: what of it was wrong has its finding, and stands in for itself as a
/// rest or as easy running.
struct ReadStep {
  Step step;
  bool sized;  ///< whether the extent could be read
  bool paced;  ///< whether the course could be read
  const json::Value* value;
};

/// Reads one step; nothing, with findings, where not even its verb is right.
std::optional<ReadStep> read_step(const json::Value& value, json::Findings& findings);

}  // namespace crescendo::catalogue
