#pragma once

#include "crescendo/json/fields.hpp"
#include "crescendo/workout/template.hpp"

namespace crescendo::catalogue {

/// What the parts of a workout must be to each other: steps that add up to the default total, in kilometres
/// and in miles, at most one `rest`, and no step slower than the one before.
void require_consistent(const Template& workout, const json::Value& root, json::Findings& findings);

}  // namespace crescendo::catalogue
