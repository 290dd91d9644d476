#pragma once

#include "crescendo/batch/records.hpp"
#include "crescendo/diagnostics/place.hpp"

#include <cstddef>
#include <string_view>

namespace crescendo::batch {

// Rows are read without a thought of where things stand; these look it up in the text of a row that was read,
// when there is something to say about it.

/// Where a value stands, with its quotes.
Place whole_value(std::string_view row, Syntax syntax, std::size_t where);

/// Where the byte of the row stands that gives the value its n-th byte. `whole` is the place of the value.
std::size_t byte_of_value(std::string_view row, Syntax syntax, Place whole, std::size_t n);

}  // namespace crescendo::batch
