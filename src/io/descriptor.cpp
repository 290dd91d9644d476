#include "crescendo/io/descriptor.hpp"

#include "crescendo/io/error.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace crescendo::io {

namespace {

/// Whoever shares a pipe with us may have made it one that does not wait; then this does. False where that
/// was not what the last call has failed of.
bool waits_for(int descriptor, short event) {
  if (errno != EAGAIN && errno != EWOULDBLOCK) return false;
  pollfd waiting{descriptor, event, 0};
  static_cast<void>(::poll(&waiting, 1, -1));
  return true;
}

}  // namespace

std::error_code last_error() { return {errno, std::generic_category()}; }

std::error_code read_some(int descriptor, std::string& bytes) {
  constexpr std::size_t at_once = 65536;  // what a pipe holds
  const std::size_t before = bytes.size();
  bytes.resize(before + at_once);
  ssize_t count = 0;
  do {
    count = ::read(descriptor, bytes.data() + before, at_once);
  } while (count < 0 && (errno == EINTR || waits_for(descriptor, POLLIN)));
  const std::error_code error = count < 0 ? last_error() : std::error_code();
  bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
  return error;
}

std::error_code write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR && !waits_for(descriptor, POLLOUT)) return last_error();
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

OpenFile opened_to_read(const std::string& path) {
  OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.is_open()) throw Error("read " + path, last_error());
  return file;
}

}  // namespace crescendo::io
