#pragma once

#include "batch/columns.hpp"
#include "batch/lines.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace crescendo::batch {

/// What the first line of a table says: what separates its fields, and which known column each of them is.
struct Header {
  char separator = ',';
  std::vector<std::optional<std::size_t>> columns;
};

/// Reads the first row.
/// @throws InputError where it does not name columns that are known, or one of them twice
Header read_header(const std::string& file, Lines& lines, Columns& columns);

}  // namespace crescendo::batch
