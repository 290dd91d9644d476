#pragma once

#include "batch/portion.hpp"
#include "crescendo/batch/batch.hpp"

namespace crescendo::batch {

/// Makes a plan of each row of the portion, and keeps what is to be said.
void make_plans(Portion& portion, const Assignment& assignment);

}  // namespace crescendo::batch
