#include "crescendo/units/scanner.hpp"

#include <charconv>
#include <limits>

namespace crescendo {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

double value_of(std::string_view number) {
  double value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  return error == std::errc{} ? value : std::numeric_limits<double>::infinity();
}

bool Scanner::accept(char expected) {
  if (done() || text_[position_] != expected) return false;
  ++position_;
  return true;
}

void Scanner::skip_blanks() {
  while (accept(' ')) {
  }
}

std::string_view Scanner::digits() {
  const std::size_t begin = position_;
  while (!done() && is_digit(text_[position_])) ++position_;
  return text_.substr(begin, position_ - begin);
}

std::string_view Scanner::word() {
  const std::size_t begin = position_;
  while (!done() && is_letter(text_[position_])) ++position_;
  return text_.substr(begin, position_ - begin);
}

std::optional<double> Scanner::number() {
  const std::size_t begin = position_;
  if (digits().empty()) return std::nullopt;
  const std::size_t whole = position_;
  if (accept('.') && digits().empty()) position_ = whole;
  return value_of(text_.substr(begin, position_ - begin));
}

}  // namespace crescendo
