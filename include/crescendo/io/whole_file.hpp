#pragma once

#include "crescendo/io/streams.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace crescendo::io {

/// What is written by hand has so many bytes at most; more is another file.
inline constexpr std::size_t largest_by_hand = 1024UL * 1024UL;

/// All of a file, of `largest` bytes at most.
/// @throws Error with the system's reason
std::string read_whole(const std::string& path, std::size_t largest = largest_by_hand);

/// All that a source has, under the name that errors shall call it by.
/// @throws Error
std::string read_whole(std::string_view name, const Source& source, std::size_t largest);

/// Writes a file beside its final place and moves it there, so that the name never stands for half of it.
/// What is no regular file (a device, a pipe) is written to as it is.
/// @throws Error
void write_whole(const std::string& path, std::string_view bytes);

}  // namespace crescendo::io
