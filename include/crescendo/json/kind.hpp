#pragma once

#include <string_view>

namespace crescendo::json {

enum class Kind { null, boolean, number, string, array, object };

/// `a string`, `an object`: for messages.
std::string_view words_for(Kind kind);

}  // namespace crescendo::json
