#pragma once

#include <atomic>

namespace crescendo::io {

/// A wish to stop, which also wakes a thread that waits for input. It may be raised by any thread and by a
/// signal handler.
class Interruption {
 public:
  /// @throws Error where the process may open no more files
  Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;
  ~Interruption();

  /// `signal` is 0 where it is the program's own wish.
  void raise(int signal = 0) noexcept;
  [[nodiscard]] bool raised() const noexcept { return raised_.load(std::memory_order_acquire); }
  /// The first signal that raised it, or 0.
  [[nodiscard]] int signal() const noexcept { return signal_.load(std::memory_order_acquire); }

  /// Readable from when it was raised.
  [[nodiscard]] int descriptor() const { return read_end_; }

 private:
  std::atomic<bool> raised_ = false;
  std::atomic<int> signal_ = 0;
  int read_end_ = -1;
  int write_end_ = -1;
};

/// While it lives, Ctrl-C and its like (SIGINT, SIGTERM, SIGHUP) raise an interruption; the second of a kind
/// does what it does by itself. There may be one at a time.
class SignalWatch {
 public:
  explicit SignalWatch(Interruption& interruption);
  SignalWatch(const SignalWatch&) = delete;
  SignalWatch& operator=(const SignalWatch&) = delete;
  ~SignalWatch();
};

}  // namespace crescendo::io
