#include "cli/progress.hpp"

#include "crescendo/units/print.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace crescendo::cli {
namespace {

/// Often enough to look alive, and too seldom to cost anything.
constexpr std::chrono::milliseconds pause{100};
constexpr int bar_width = 24;

/// To the beginning of the line, and that cleared.
constexpr std::string_view wipe = "\r\x1b[K";

/// `[########----------------]  33%`
std::string bar(double share) {
  const int filled = static_cast<int>(share * bar_width);
  return fmt::format("[{:#>{}}{:->{}}] {:3.0f}%", "", filled, "", bar_width - filled, 100 * share);
}

}  // namespace

Progress::Progress(Sink err, bool shown, std::optional<std::uint64_t> size)
    : err_(std::move(err)), shown_(shown), size_(size) {}

void Progress::show(const batch::Tally& tally) {
  if (!shown_ || Clock::now() < next_) return;
  next_ = Clock::now() + pause;
  const double seconds = std::chrono::duration<double>(Clock::now() - start_).count();
  static_cast<void>(err_(std::string(wipe) + line(tally, seconds)));
  on_screen_ = true;
}

std::string Progress::line(const batch::Tally& tally, double seconds) const {
  const auto rows = static_cast<double>(tally.rows());
  std::string result = fmt::format("{} rows", tally.rows());
  if (tally.rejected > 0) result += fmt::format(", {} rejected", tally.rejected);
  if (seconds > 0) result += fmt::format(", {:.0f}/s", rows / seconds);
  if (!size_ || *size_ == 0) return result;
  const double share = std::min(1.0, static_cast<double>(bytes_.load()) / static_cast<double>(*size_));
  if (share > 0) result += fmt::format(", {} left", clock(Duration(seconds * (1 - share) / share)));
  return bar(share) + " " + result;
}

std::error_code Progress::tell(std::string_view message) {
  clear();
  return err_(message);
}

void Progress::clear() {
  if (on_screen_) static_cast<void>(err_(wipe));
  on_screen_ = false;
}

}  // namespace crescendo::cli
