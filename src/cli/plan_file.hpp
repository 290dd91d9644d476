#pragma once

#include "crescendo/cli/run.hpp"
#include "crescendo/planfile/plan_document.hpp"

#include <string>

namespace crescendo::cli {

/// Reads a plan from a file, or from the standard input where it is called `-`.
/// @throws InputError with all that is wrong with it; io::Error
PlanDocument read_plan_file(const std::string& file, const Streams& streams);

}  // namespace crescendo::cli
