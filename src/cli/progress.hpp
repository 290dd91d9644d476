#pragma once

#include "crescendo/batch/batch.hpp"
#include "crescendo/cli/run.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace crescendo::cli {

/// How far a roster has come, in a line that is written over itself, for a person in front of a terminal.
class Progress {
 public:
  /// `size` is that of the roster in bytes, where it is known.
  Progress(Sink err, bool shown, std::optional<std::uint64_t> size);

  /// So many bytes more of the roster were read; any thread may tell.
  void add_bytes(std::uint64_t bytes) { bytes_ += bytes; }
  void show(const batch::Tally& tally);
  /// A message, with the line out of its way.
  std::error_code tell(std::string_view message);
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  [[nodiscard]] std::string line(const batch::Tally& tally, double seconds) const;

  Sink err_;
  bool shown_;
  std::optional<std::uint64_t> size_;
  std::atomic<std::uint64_t> bytes_ = 0;
  Clock::time_point start_ = Clock::now();
  Clock::time_point next_ = start_;
  bool on_screen_ = false;
};

}  // namespace crescendo::cli
