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

/// Makes a pipe hold more, so that its two ends wait for each other less often. Does nothing where the
/// descriptor is no pipe, or the system does not allow it.
void widen_pipe(int descriptor);

}  // namespace crescendo::io
