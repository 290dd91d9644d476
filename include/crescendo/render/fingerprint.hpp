#pragma once

#include <cstdint>
#include <string_view>

namespace crescendo {

/// A number that tells texts apart, the same everywhere: FNV-1a in 64 bits (Fowler, Noll, Vo; RFC 9923). It
/// keeps nobody from forging one.
std::uint64_t fingerprint(std::string_view bytes);

/// A fingerprint in 32 bits: both halves of it, xor-ed, as its authors do.
std::uint32_t folded(std::uint64_t fingerprint);

}  // namespace crescendo
