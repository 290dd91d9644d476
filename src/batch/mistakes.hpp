#pragma once

#include "batch/lines.hpp"
#include "crescendo/diagnostics/place.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <string>

namespace crescendo::batch {

// What can be wrong with a row in either language.

/// What to say of a line that is longer than a row may be, with its beginning.
inline Diagnostic too_long(const std::string& file, const Lines& lines) {
  constexpr std::size_t shown = 200;
  const Passage origin{file, cut_to(lines.ahead(), shown), lines.number()};
  return placed_in(origin, {0, 1}, "this row is longer than 1 MiB",
                   "is this the right file? Each line is a row, for one athlete");
}

/// What to say of the first byte that is no text.
inline Diagnostic not_plain_text(const Passage& origin, std::size_t at) {
  return placed_in(origin, {at, 1}, "this is not plain text in UTF-8",
                   "save the file as UTF-8; control characters do not belong in it");
}

}  // namespace crescendo::batch
