#pragma once

#include "cli/setting.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::cli {

/// A config file in lines. Its library counts columns in characters, and everybody else here in bytes.
class ConfigLines {
 public:
  /// The text has to outlive it.
  ConfigLines(std::string file, std::string_view text);

  [[nodiscard]] std::size_t count() const { return lines_.size(); }
  [[nodiscard]] std::string_view line(std::size_t index) const { return lines_[index]; }

  [[nodiscard]] Spot place(std::size_t index, std::size_t offset, std::size_t length) const;
  [[nodiscard]] Spot whole_line(std::size_t index) const;

  /// The index of a line that is counted from 1; of the last one, where that is behind it.
  [[nodiscard]] std::size_t index_of(std::size_t line) const;
  /// The byte of a line at which a character begins, counted from 1.
  [[nodiscard]] std::size_t byte_of(std::size_t index, std::size_t character) const;

 private:
  std::string file_;
  std::vector<std::string_view> lines_;
};

bool is_quote(char c);

/// What to say of text that is not as TOML wants it.
inline constexpr std::string_view text_hint =
    "text stands between two quotes on one line; with a backslash in it, between 'single' ones";

inline constexpr std::string_view line_hint = "a line is a key, = and a value, such as units = \"mi\"";

Diagnostic unreadable_line(const ConfigLines& lines, std::size_t index);

/// Refuses a line that does not belong in a config file, or would be too much for the library.
/// @throws InputError
void require_plain_line(const ConfigLines& lines, std::size_t index);

}  // namespace crescendo::cli
