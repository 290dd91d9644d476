#include "batch/lines.hpp"

#include <algorithm>

namespace crescendo::batch {

Lines::Next Lines::next(bool wait) {
  if (dropping_ && !drop(wait)) return ended_ ? Next::end : Next::not_yet;
  const Next found = find_end(wait);
  if (found != Next::line) return found;
  last_ = end_;
  end_ = line_end_;
  ++lines_;
  return found;
}

void Lines::begin_row() {
  number_ += lines_;
  stand_at(end_);
}

void Lines::back_to_begin() { stand_at(begin_); }

void Lines::stand_at(std::size_t offset) {
  begin_ = last_ = end_ = line_end_ = offset;
  lines_ = 0;
}

void Lines::end_after_first() {
  end_ = std::min(begin_ + first().size() + 1, end_);
  last_ = begin_;
  line_end_ = end_;
  lines_ = 1;
}

void Lines::drop_line() {
  back_to_begin();
  dropping_ = true;
}

Lines::Next Lines::find_end(bool wait) {
  for (;;) {
    const std::size_t feed = bytes_.find('\n', line_end_);
    line_end_ = feed == std::string::npos ? bytes_.size() : feed + 1;
    if (line_end_ - begin_ > longest_row) return Next::too_long;
    if (feed != std::string::npos || (ended_ && line_end_ > end_)) return Next::line;
    if (ended_) return Next::end;
    if (!wait) return Next::not_yet;
    load();
  }
}

bool Lines::drop(bool wait) {
  for (;;) {
    const std::size_t feed = bytes_.find('\n', end_);
    if (feed != std::string::npos) {
      stand_at(feed + 1);
      ++number_;
      dropping_ = false;
      return true;
    }
    bytes_.clear();
    stand_at(0);
    if (!wait || ended_ || !load()) return false;
  }
}

bool Lines::load() {
  bytes_.erase(0, begin_);
  last_ -= begin_;
  end_ -= begin_;
  line_end_ -= begin_;
  begin_ = 0;
  const std::size_t before = bytes_.size();
  if (const std::error_code error = source_(bytes_)) throw std::system_error(error);
  ended_ = bytes_.size() == before;
  return !ended_;
}

}  // namespace crescendo::batch
