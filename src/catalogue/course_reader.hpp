#pragma once

#include "crescendo/json/fields.hpp"
#include "crescendo/workout/template.hpp"

#include <optional>

namespace crescendo::catalogue {

/// How fast a step is run: `"at"`, or `"from"` and `"to"`, in pieces, by zone or by effort. Mistakes go to
/// the findings.
std::optional<Course> read_course(const json::Fields& step, json::Findings& findings);

}  // namespace crescendo::catalogue
