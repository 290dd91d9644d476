#include "crescendo/cli/run.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

namespace {

std::error_code write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return {errno, std::generic_category()};
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

crescendo::cli::Streams standard_streams() {
  winsize window{};
  const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0;
  return {.out = [](std::string_view bytes) { return write_all(STDOUT_FILENO, bytes); },
          .err = [](std::string_view bytes) { return write_all(STDERR_FILENO, bytes); },
          .out_is_terminal = ::isatty(STDOUT_FILENO) == 1,
          .terminal_width = known ? std::optional<std::size_t>(window.ws_col) : std::nullopt};
}

std::optional<std::string> variable(std::string_view name) {
  const char* value = std::getenv(std::string(name).c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

}  // namespace

int main(int count, char** arguments) {
  // A reader that has seen enough closes the pipe; that is told by the write, not by a signal.
  std::signal(SIGPIPE, SIG_IGN);
  const std::vector<std::string> words(arguments + (count > 0 ? 1 : 0), arguments + count);
  return static_cast<int>(crescendo::cli::run(words, standard_streams(), variable));
}
