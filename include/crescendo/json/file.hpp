#pragma once

#include <string>

namespace crescendo::json {

/// All of a file. What is read here is written by hand, so that more than a megabyte is a mistake.
/// @throws std::filesystem::filesystem_error with the system's reason
std::string read_file(const std::string& path);

}  // namespace crescendo::json
