#pragma once

#include <cstddef>
#include <string>

namespace crescendo::json {

/// What is written by hand is smaller than this; more is another file.
inline constexpr std::size_t largest_by_hand = 1024UL * 1024UL;

/// All of a file, of `largest` bytes at most.
/// @throws std::filesystem::filesystem_error with the system's reason
std::string read_file(const std::string& path, std::size_t largest = largest_by_hand);

}  // namespace crescendo::json
