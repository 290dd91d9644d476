#pragma once

#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/manual/program.hpp"

namespace crescendo::cli {

/// Adds to options and arguments what can be typed for them.
void add_values(manual::Program& program, const Catalogue& catalogue);

}  // namespace crescendo::cli
