#include "crescendo/cli/standard.hpp"

#include "crescendo/io/descriptor.hpp"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace crescendo::cli {

namespace {

std::error_code read_some(std::string& bytes) { return io::read_some(STDIN_FILENO, bytes); }

/// Takes the places of standard streams that the caller has closed, so that no file of ours gets their
/// numbers. What is used of them fails as if they were closed.
void fill_closed_streams() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) >= 0) continue;
    // The lowest number that is free is this one.
    static_cast<void>(::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY));
  }
}

}  // namespace

Streams standard_streams() {
  fill_closed_streams();
  // Pipes that close and files that get too long are errors of a write, and no reason to fall over.
  static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
  static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
  winsize window{};
  const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0;
  return {.out = [](std::string_view bytes) { return io::write_all(STDOUT_FILENO, bytes); },
          .err = [](std::string_view bytes) { return io::write_all(STDERR_FILENO, bytes); },
          .out_is_terminal = ::isatty(STDOUT_FILENO) == 1,
          .terminal_width = known ? std::optional<std::size_t>(window.ws_col) : std::nullopt,
          .in = read_some,
          .err_is_terminal = ::isatty(STDERR_FILENO) == 1,
          .in_descriptor = STDIN_FILENO,
          .out_descriptor = STDOUT_FILENO};
}

Environment standard_environment() {
  return [](std::string_view name) -> std::optional<std::string> {
    const char* value = std::getenv(std::string(name).c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
  };
}

}  // namespace crescendo::cli
