// One target as a program of libFuzzer's, which has the main function.

#include "fuzz/targets.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  // libFuzzer speaks of bytes, and texts are of characters.
  crescendo::fuzz::CRESCENDO_FUZZ_TARGET({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
