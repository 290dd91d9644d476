#include "crescendo/io/interruption.hpp"

#include "crescendo/io/descriptor.hpp"
#include "crescendo/io/error.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace crescendo::io {
namespace {

constexpr std::array<int, 3> watched = {SIGINT, SIGTERM, SIGHUP};

// A signal handler knows nothing but what is global.
std::atomic<Interruption*> current = nullptr;
std::array<struct sigaction, watched.size()> before;

extern "C" void on_signal(int signal) {
  const int kept = errno;
  if (Interruption* interruption = current.load()) interruption->raise(signal);
  errno = kept;
}

}  // namespace

Interruption::Interruption() {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) throw Error("open a pipe", last_error());
  for (const int end : ends) {
    ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(end, F_SETFL, O_NONBLOCK);
  }
  read_end_ = ends[0];
  write_end_ = ends[1];
}

Interruption::~Interruption() {
  ::close(read_end_);
  ::close(write_end_);
}

void Interruption::raise(int signal) noexcept {
  int none = 0;
  signal_.compare_exchange_strong(none, signal);
  if (raised_.exchange(true)) return;
  // A pipe that is full is as readable as one byte makes it.
  static_cast<void>(!::write(write_end_, "", 1));
}

SignalWatch::SignalWatch(Interruption& interruption) {
  current = &interruption;
  struct sigaction action {};
  action.sa_handler = on_signal;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  for (std::size_t i = 0; i < watched.size(); ++i) {
    ::sigaction(watched.at(i), nullptr, &before.at(i));
    // What the caller has ignored, as nohup does, stays ignored.
    if (before.at(i).sa_handler != SIG_IGN) ::sigaction(watched.at(i), &action, nullptr);
  }
}

SignalWatch::~SignalWatch() {
  for (std::size_t i = 0; i < watched.size(); ++i) ::sigaction(watched.at(i), &before.at(i), nullptr);
  current = nullptr;
}

}  // namespace crescendo::io
