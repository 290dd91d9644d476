#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace crescendo {

/// Reads a short input from left to right. It knows ASCII only and no locale: a decimal point is a point.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  [[nodiscard]] bool done() const { return position_ == text_.size(); }
  [[nodiscard]] std::size_t position() const { return position_; }
  [[nodiscard]] std::string_view rest() const { return text_.substr(position_); }

  bool accept(char expected);
  void skip_blanks();

  /// Digits with an optional fraction (`12`, `12.5`); no sign and no exponent. A number that no double can
  /// hold comes back as infinity.
  std::optional<double> number();
  /// Digits alone.
  std::string_view digits();
  /// Letters alone.
  std::string_view word();

 private:
  std::string_view text_;
  std::size_t position_ = 0;
};

/// The value of digits with an optional fraction; infinity where a double is too small for it.
double value_of(std::string_view number);

}  // namespace crescendo
