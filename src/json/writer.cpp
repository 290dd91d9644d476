#include "crescendo/json/writer.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace crescendo::json {
namespace {

constexpr double scale = 1e6;
/// Above this the scaled number would leave the range in which every integer is a double.
constexpr double largest_scaled = 9e15;

/// As std::round, which many machines call a function for.
long long rounded(double scaled) {
  const auto whole = static_cast<long long>(scaled);
  const double rest = scaled - static_cast<double>(whole);
  return whole + (rest >= 0.5 ? 1 : 0) - (rest <= -0.5 ? 1 : 0);
}

/// Without its sign.
std::uint64_t magnitude_of(long long number) {
  const auto bits = static_cast<std::uint64_t>(number);
  return number < 0 ? 0 - bits : bits;
}

// These write to `at`, where there is room, and return the place behind.

char* put(char* at, std::string_view text) { return at + text.copy(at, text.size()); }

/// `00` to `99`.
constexpr std::array<char, 200> written_pairs() {
  std::array<char, 200> digits{};
  for (std::size_t i = 0; i < digits.size(); ++i) {
    digits[i] = static_cast<char>('0' + (i % 2 == 0 ? i / 20 : i / 2 % 10));
  }
  return digits;
}
constexpr auto pairs_of_digits = written_pairs();

char* put_pair(char* at, std::uint64_t below_hundred) {
  return put(at, {&pairs_of_digits[2 * below_hundred], 2});
}

constexpr std::size_t longest_integer = 20;

char* put_integer(char* at, std::uint64_t number) {
  if (number < 10) {
    *at++ = static_cast<char>('0' + number);
    return at;
  }
  if (number >= 100) at = put_integer(at, number / 100);
  return put_pair(at, number % 100);
}

constexpr std::size_t longest_fraction = 7;

/// The six digits behind the point, less the zeros at their end.
char* put_fraction(char* at, std::uint64_t millionths) {
  if (millionths == 0) return at;
  *at++ = '.';
  at = put_pair(at, millionths / 10000);
  at = put_pair(at, millionths / 100 % 100);
  at = put_pair(at, millionths % 100);
  while (at[-1] == '0') --at;
  return at;
}

constexpr bool needs_escape(char c) {
  const auto code = static_cast<unsigned char>(c);
  return code < 0x20U || code == 0x7FU || c == '"' || c == '\\';
}

/// It looks at all bytes, however early one is found: compilers take many at a time then.
bool needs_escapes(std::string_view text) {
  unsigned found = 0;
  for (const char c : text) found |= needs_escape(c) ? 1U : 0U;
  return found != 0;
}

constexpr std::size_t longest_escape = 6;

char* put_escaped(char* at, char c) {
  constexpr std::string_view hex = "0123456789abcdef";
  switch (c) {
    case '"':
      return put(at, "\\\"");
    case '\\':
      return put(at, "\\\\");
    case '\n':
      return put(at, "\\n");
    case '\t':
      return put(at, "\\t");
    case '\r':
      return put(at, "\\r");
    default:
      break;
  }
  if (!needs_escape(c)) {
    *at++ = c;
    return at;
  }
  const auto code = static_cast<unsigned char>(c);
  at = put(at, "\\u00");
  *at++ = hex[code >> 4U];
  *at++ = hex[code & 0xFU];
  return at;
}

}  // namespace

double as_written(double number) {
  const double scaled = number * scale;
  if (!(std::abs(scaled) < largest_scaled)) return std::round(scaled) / scale;
  return static_cast<double>(rounded(scaled)) / scale;
}

void Writer::grow(std::size_t bytes) {
  // More than most plans take, so that their string is made in one go.
  constexpr std::size_t least = 8192;
  const auto written = static_cast<std::size_t>(end_ - out_.data());
  out_.resize(std::max(2 * out_.size(), written + bytes + least));
  end_ = out_.data() + written;
  room_ = out_.data() + out_.size();
}

inline char* Writer::with_room(std::size_t bytes) {
  if (static_cast<std::size_t>(room_ - end_) < bytes) grow(bytes);
  return end_;
}

char* Writer::put_new_line(char* at) const {
  if (indentation_ == 0) return at;
  *at++ = '\n';
  return std::fill_n(at, indentation_ * depth_, ' ');
}

char* Writer::begin_item(std::size_t bytes) {
  char* at = with_room(bytes + indentation_ * depth_ + 2);
  if (!first_) *at++ = ',';
  first_ = false;
  return depth_ > 0 ? put_new_line(at) : at;
}

inline char* Writer::begin_value(std::size_t bytes) {
  if (!after_key_) return begin_item(bytes);
  after_key_ = false;
  return with_room(bytes);
}

void Writer::cut() {
  out_.resize(static_cast<std::size_t>(end_ - out_.data()));
  room_ = end_;
}

inline Writer& Writer::end_value(char* at) {
  end_ = at;
  if (depth_ == 0) cut();
  return *this;
}

Writer& Writer::open(char bracket) {
  char* at = begin_value(1);
  *at++ = bracket;
  ++depth_;
  first_ = true;
  return end_value(at);
}

Writer& Writer::close(char bracket) {
  --depth_;
  char* at = with_room(indentation_ * depth_ + 2);
  if (!first_) at = put_new_line(at);
  *at++ = bracket;
  first_ = false;
  return end_value(at);
}

Writer& Writer::string(std::string_view text) {
  const bool plain = !needs_escapes(text);
  char* at = begin_value((plain ? text.size() : longest_escape * text.size()) + 2);
  *at++ = '"';
  if (plain) {
    at = put(at, text);
  } else {
    for (const char c : text) at = put_escaped(at, c);
  }
  *at++ = '"';
  return end_value(at);
}

Writer& Writer::integer(long long number) {
  char* at = begin_value(longest_integer);
  if (number < 0) *at++ = '-';
  return end_value(put_integer(at, magnitude_of(number)));
}

Writer& Writer::number(double number) {
  const double scaled = number * scale;
  // JSON has no infinity; nothing here computes one.
  if (!(std::abs(scaled) < largest_scaled)) return null();
  constexpr auto per_one = static_cast<std::uint64_t>(scale);
  const long long millionths = rounded(scaled);
  const std::uint64_t size = magnitude_of(millionths);
  char* at = begin_value(longest_integer + longest_fraction);
  if (millionths < 0) *at++ = '-';
  at = put_integer(at, size / per_one);
  return end_value(put_fraction(at, size % per_one));
}

Writer& Writer::word(std::string_view word) { return end_value(put(begin_value(word.size()), word)); }

}  // namespace crescendo::json
