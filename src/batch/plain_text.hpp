#pragma once

#include <cstddef>
#include <string_view>

namespace crescendo::batch {

/// Where the first byte stands that is neither UTF-8 text, tab nor line break; behind the end where there is
/// none.
std::size_t strange_byte(std::string_view text);

/// Whether there is no such byte.
bool is_plain_text(std::string_view text);

}  // namespace crescendo::batch
