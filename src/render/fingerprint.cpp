#include "crescendo/render/fingerprint.hpp"

namespace crescendo {
namespace {

constexpr std::uint64_t offset_basis = 0xcbf29ce484222325U;
constexpr std::uint64_t prime = 0x100000001b3U;

}  // namespace

std::uint64_t fingerprint(std::string_view bytes) {
  std::uint64_t value = offset_basis;
  for (const char byte : bytes) value = (value ^ static_cast<unsigned char>(byte)) * prime;
  return value;
}

std::uint32_t folded(std::uint64_t fingerprint) {
  return static_cast<std::uint32_t>(fingerprint >> 32U ^ fingerprint);
}

}  // namespace crescendo
