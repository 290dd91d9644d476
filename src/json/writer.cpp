#include "crescendo/json/writer.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace crescendo::json {
namespace {

constexpr int decimals = 6;
constexpr double scale = 1e6;
/// Above this the scaled number would leave the range in which every integer is a double.
constexpr double largest_scaled = 9e15;

void append_integer(std::string& out, long long value) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

/// The six digits behind the point, less the zeros at their end.
void append_fraction(std::string& out, long long millionths) {
  if (millionths == 0) return;
  std::array<char, decimals> digits{};
  for (std::size_t i = digits.size(); i > 0; --i) {
    digits[i - 1] = static_cast<char>('0' + millionths % 10);
    millionths /= 10;
  }
  std::size_t length = digits.size();
  while (digits[length - 1] == '0') --length;
  out += '.';
  out.append(digits.data(), length);
}

void append_escaped(std::string& out, char c) {
  constexpr std::string_view hex = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\r':
      out += "\\r";
      return;
    default:
      break;
  }
  const auto code = static_cast<unsigned char>(c);
  if (code >= 0x20U && code != 0x7FU) {
    out += c;
    return;
  }
  out += "\\u00";
  out += hex[code >> 4U];
  out += hex[code & 0xFU];
}

}  // namespace

double as_written(double number) { return std::round(number * scale) / scale; }

Writer& Writer::open(char bracket) {
  begin_value();
  out_ += bracket;
  ++depth_;
  first_ = true;
  return *this;
}

Writer& Writer::close(char bracket) {
  --depth_;
  if (!first_) new_line();
  out_ += bracket;
  first_ = false;
  return *this;
}

void Writer::begin_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (!first_) out_ += ',';
  if (depth_ > 0) new_line();
  first_ = false;
}

void Writer::new_line() {
  if (indentation_ == 0) return;
  out_ += '\n';
  out_.append(static_cast<std::size_t>(indentation_) * static_cast<std::size_t>(depth_), ' ');
}

Writer& Writer::key(std::string_view name) {
  string(name);
  out_ += indentation_ == 0 ? ":" : ": ";
  after_key_ = true;
  return *this;
}

Writer& Writer::string(std::string_view text) {
  begin_value();
  out_ += '"';
  for (const char c : text) append_escaped(out_, c);
  out_ += '"';
  return *this;
}

Writer& Writer::integer(long long number) {
  begin_value();
  append_integer(out_, number);
  return *this;
}

Writer& Writer::number(double number) {
  const double scaled = std::round(number * scale);
  // JSON has no infinity; nothing here computes one.
  if (!(std::abs(scaled) < largest_scaled)) return null();
  begin_value();
  const auto whole = static_cast<long long>(std::abs(scaled));
  if (scaled < 0) out_ += '-';
  append_integer(out_, whole / static_cast<long long>(scale));
  append_fraction(out_, whole % static_cast<long long>(scale));
  return *this;
}

Writer& Writer::boolean(bool value) {
  begin_value();
  out_ += value ? "true" : "false";
  return *this;
}

Writer& Writer::null() {
  begin_value();
  out_ += "null";
  return *this;
}

Writer& Writer::member(std::string_view name, std::optional<double> value) {
  key(name);
  return value ? number(*value) : null();
}

}  // namespace crescendo::json
