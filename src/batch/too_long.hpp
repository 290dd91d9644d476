#pragma once

#include "batch/lines.hpp"
#include "crescendo/diagnostics/place.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <string>

namespace crescendo::batch {

/// What to say of a line that is longer than a row may be, with its beginning.
inline Diagnostic too_long(const std::string& file, const Lines& lines) {
  constexpr std::size_t shown = 200;
  const Passage origin{file, cut_to(lines.ahead(), shown), lines.number()};
  return placed_in(origin, {0, 1}, "this row is longer than 1 MiB",
                   "is this the right file? Each line is a row, for one athlete");
}

}  // namespace crescendo::batch
