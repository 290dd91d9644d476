#pragma once

#include "crescendo/io/streams.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace crescendo::batch {

/// The longest row that is kept; nobody writes more about an athlete.
inline constexpr std::size_t longest_row = 1024UL * 1024UL;

/// The lines of a source. Those of the row that is being read can be read again; what lies before is gone.
class Lines {
 public:
  explicit Lines(io::Source source) : source_(std::move(source)) {}

  enum class Next {
    line,      ///< `last()` is the line
    too_long,  ///< with it, the row would be longer than `longest_row`; nothing was read
    not_yet,   ///< there is none without waiting
    end,
  };

  /// Reads a line; asks the source for more only where `wait` is set.
  /// @throws std::system_error where the source fails
  Next next(bool wait);

  /// A row begins with the next line.
  void begin_row();
  /// The row begins with the next line after all: what was read of it is to be read once more.
  void back_to_begin();
  /// The row ends with its first line: what was read behind it is to be read as something else.
  void end_after_first();
  /// Reads past the line that comes next, of any length, without keeping it.
  void drop_line();
  /// Reads past so many bytes at the very beginning.
  void skip(std::size_t bytes) { stand_at(begin_ + bytes); }

  /// The number of the line that the row begins on.
  [[nodiscard]] std::size_t number() const { return number_; }
  /// What was read of the row, line ends included. These views hold until more is read.
  [[nodiscard]] std::string_view row() const { return view(begin_, end_); }
  [[nodiscard]] std::string_view last() const { return view(last_, end_); }
  /// The row's first line, without its end.
  [[nodiscard]] std::string_view first() const { return row().substr(0, row().find('\n')); }
  /// What is at hand from the row's beginning on, read or not.
  [[nodiscard]] std::string_view ahead() const { return view(begin_, bytes_.size()); }

 private:
  [[nodiscard]] std::string_view view(std::size_t begin, std::size_t end) const {
    return std::string_view(bytes_).substr(begin, end - begin);
  }
  void stand_at(std::size_t offset);
  Next find_end(bool wait);
  bool drop(bool wait);
  bool load();

  io::Source source_;
  std::string bytes_;
  std::size_t begin_ = 0;     ///< of the row
  std::size_t last_ = 0;      ///< of the line that was read last
  std::size_t end_ = 0;       ///< of what was read
  std::size_t line_end_ = 0;  ///< of the next line, as far as it was looked for
  std::size_t number_ = 1;    ///< of the line that the row begins on
  std::size_t lines_ = 0;     ///< that were read of the row
  bool dropping_ = false;
  bool ended_ = false;
};

}  // namespace crescendo::batch
