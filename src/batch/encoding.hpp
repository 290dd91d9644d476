#pragma once

#include <string>
#include <string_view>

namespace crescendo::batch {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Looks at the first bytes of a file for what gives away that it is no text in UTF-8.
/// @throws InputError where it is none
void require_utf8_text(const std::string& file, std::string_view beginning);

}  // namespace crescendo::batch
