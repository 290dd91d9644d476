#pragma once

#include <string_view>
#include <system_error>

namespace crescendo::cli {

/// Writes all bytes to an open file descriptor, however many calls that takes.
std::error_code write_all(int descriptor, std::string_view bytes);

}  // namespace crescendo::cli
