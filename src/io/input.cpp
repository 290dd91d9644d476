#include "crescendo/io/input.hpp"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/stat.h>

namespace crescendo::io {

Input::Input(const std::string& path, const Interruption& interruption)
    : owned_(opened_to_read(path)), descriptor_(owned_->descriptor()), interruption_(interruption) {}

Input::Input(int descriptor, const Interruption& interruption)
    : descriptor_(descriptor), interruption_(interruption) {}

std::error_code Input::read(std::string& bytes) const {
  if (!wait()) return {};
  return read_some(descriptor_, bytes);
}

/// For input or an interruption; false for the latter.
bool Input::wait() const {
  std::array<pollfd, 2> waiting = {{{descriptor_, POLLIN, 0}, {interruption_.descriptor(), POLLIN, 0}}};
  while (!interruption_.raised() && ::poll(waiting.data(), waiting.size(), -1) < 0 && errno == EINTR) {
  }
  return !interruption_.raised();
}

std::optional<std::uint64_t> Input::size() const {
  struct stat found {};
  if (::fstat(descriptor_, &found) != 0 || !S_ISREG(found.st_mode)) return std::nullopt;
  return static_cast<std::uint64_t>(found.st_size);
}

}  // namespace crescendo::io
