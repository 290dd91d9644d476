#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace crescendo {

/// The index of one of a few words, in any case.
/// @throws InputError that offers the nearest of them
std::size_t choice(std::string_view value, std::span<const std::string_view> names, std::string_view what);

}  // namespace crescendo
