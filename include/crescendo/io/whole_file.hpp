#pragma once

#include <string>
#include <string_view>

namespace crescendo::io {

/// Writes a file beside its final place and moves it there, so that the name never stands for half of it.
/// What is no regular file (a device, a pipe) is written to as it is.
/// @throws Error
void write_whole(const std::string& path, std::string_view bytes);

}  // namespace crescendo::io
