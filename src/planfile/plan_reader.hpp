#pragma once

#include "crescendo/json/fields.hpp"
#include "crescendo/workout/workout.hpp"

namespace crescendo::planfile {

/// A finding where the document is no plan, or one of another version.
void require_schema(const json::Value& root, json::Findings& findings);

/// The workout of a document of the right schema; it means something where no finding was made.
Workout read_workout(const json::Value& root, json::Findings& findings);

}  // namespace crescendo::planfile
