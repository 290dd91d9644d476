#pragma once

#include "crescendo/request/plan_for.hpp"

namespace crescendo {

/// Refuses what no parser would have let through: a runner and a day that there are not.
/// @throws InputError
void require_possible(const Athlete& athlete, const PlanOptions& options);

}  // namespace crescendo
