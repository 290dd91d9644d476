#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <system_error>

namespace crescendo::io {

/// Takes bytes, and says what went wrong with them.
using Sink = std::function<std::error_code(std::string_view)>;

/// Adds more bytes to those that it is given, and none at the end; says what went wrong with them.
using Source = std::function<std::error_code(std::string& bytes)>;

}  // namespace crescendo::io
