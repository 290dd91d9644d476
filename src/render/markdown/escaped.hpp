#pragma once

#include <string>
#include <string_view>

namespace crescendo::markdown {

/// The text so that it shows as it is, on one line, wherever it stands: at the beginning of a line, inside of
/// one, or in the cell of a table. No markup comes of it, no raw HTML and no link.
std::string escaped(std::string_view text);

}  // namespace crescendo::markdown
