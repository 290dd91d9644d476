#pragma once

#include "crescendo/batch/records.hpp"
#include "crescendo/diagnostics/finding.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace crescendo::batch {

/// What became of a row.
struct Outcome {
  std::size_t line = 0;
  bool good = true;
  std::size_t end = 0;          ///< of its bytes in the portion
  std::string who;              ///< what its file is to be called
  std::string messages;         ///< for the error stream
  std::string left_out;         ///< what the format cannot say of its plan
  std::vector<Finding> untold;  ///< what a runner ought to know and does not find in the plan
};

/// Some rows of a roster, and what became of them. Used again and again, so that its buffers grow once.
struct Portion {
  Records records;
  std::string bytes;
  std::vector<Outcome> outcomes;
};

}  // namespace crescendo::batch
