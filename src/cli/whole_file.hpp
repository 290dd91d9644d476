#pragma once

#include <string>

namespace crescendo::cli {

/// Writes a file beside its final place and moves it there, so that the name never stands for half of it.
/// What is no regular file (a device, a pipe) is written to as it is.
/// @throws IoError
void write_whole(const std::string& path, const std::string& bytes);

}  // namespace crescendo::cli
