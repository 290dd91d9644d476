#include "io/descriptor.hpp"

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace crescendo::io {

std::error_code last_error() { return {errno, std::generic_category()}; }

std::error_code write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return last_error();
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

OpenFile::OpenFile(OpenFile&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

OpenFile::~OpenFile() {
  if (is_open()) ::close(descriptor_);
}

std::error_code OpenFile::close() {
  const int result = ::close(std::exchange(descriptor_, -1));
  return result == 0 ? std::error_code() : last_error();
}

}  // namespace crescendo::io
