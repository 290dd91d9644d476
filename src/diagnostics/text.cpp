#include "crescendo/diagnostics/text.hpp"

#include <algorithm>

namespace crescendo {
namespace {

constexpr std::size_t longest_quote = 40;

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

bool is_control(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  return code < 0x20U || code == 0x7FU;
}

/// What Unicode's table of well-formed byte sequences asks of the second byte, beyond that it continues; and
/// 0xC2 must not introduce a C1 control character, which some terminals obey.
bool second_byte_fits(unsigned char lead, unsigned char second) {
  switch (lead) {
    case 0xC2U:
    case 0xE0U:
      return second >= 0xA0U;
    case 0xEDU:
      return second <= 0x9FU;
    case 0xF0U:
      return second >= 0x90U;
    case 0xF4U:
      return second <= 0x8FU;
    default:
      return true;
  }
}

/// Marks that make a terminal show the letters behind them in another order, so that what is read is not what
/// is there: U+202A to U+202E, U+2066 to U+2069.
bool is_reordering(std::string_view sequence) {
  if (sequence.size() != 3 || !sequence.starts_with('\xE2')) return false;
  const auto last = static_cast<unsigned char>(sequence[2]);
  return sequence[1] == '\x80' ? last >= 0xAAU && last <= 0xAEU
                               : sequence[1] == '\x81' && last >= 0xA6U && last <= 0xA9U;
}

/// Length of the well-formed UTF-8 sequence at the start of `text`; 0 where there is none.
std::size_t sequence_length(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t length = lead < 0x80U                     ? 1
                             : lead >= 0xC2U && lead <= 0xDFU ? 2
                             : lead >= 0xE0U && lead <= 0xEFU ? 3
                             : lead >= 0xF0U && lead <= 0xF4U ? 4
                                                              : 0;
  if (length == 0 || text.size() < length) return 0;
  if (length > 1 && !second_byte_fits(lead, static_cast<unsigned char>(text[1]))) return 0;
  const auto tail = text.substr(1, length - 1);
  return std::all_of(tail.begin(), tail.end(), continues) ? length : 0;
}

/// Letters without accents, digits, signs and blanks: nearly every row. A loop of bytes without a way out, so
/// that the compiler can take many at once.
bool is_ascii_text(std::string_view text) {
  unsigned char strange = 0;
  for (const char byte : text) {
    const auto code = static_cast<unsigned char>(byte);
    const bool blank = code == '\t' || code == '\n' || code == '\r';
    const bool printable = code >= 0x20U && code < 0x7FU;
    strange = static_cast<unsigned char>(strange | (blank || printable ? 0 : 1));
  }
  return strange == 0;
}

std::size_t cut_at_character(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && continues(text[at])) --at;
  return at;
}

}  // namespace

std::size_t display_width(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char byte) { return !continues(byte); }));
}

std::string printable(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    const std::size_t length = is_control(text.front()) ? 0 : sequence_length(text);
    if (length == 0) {
      result += '?';
      text.remove_prefix(1);
    } else {
      const std::string_view sequence = text.substr(0, length);
      result += is_reordering(sequence) ? "?" : sequence;
      text.remove_prefix(length);
    }
  }
  return result;
}

std::size_t unprintable_at(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (text[at] >= ' ' && text[at] <= '~') {
      ++at;
      continue;
    }
    const bool control = is_control(text[at]) && text[at] != '\t';
    const std::size_t length = control ? 0 : sequence_length(text.substr(at));
    if (length == 0) return at;
    at += length;
  }
  return at;
}

std::size_t unreadable_at(std::string_view text) {
  if (is_ascii_text(text)) return text.size();
  std::size_t at = unprintable_at(text);
  while (at < text.size() && (text[at] == '\n' || text[at] == '\r')) {
    ++at;
    at += unprintable_at(text.substr(at));
  }
  return at;
}

std::string_view cut_to(std::string_view text, std::size_t most) {
  return text.size() <= most ? text : text.substr(0, cut_at_character(text, most));
}

std::string in_quotes(std::string_view text) {
  const std::string safe = printable(text);
  if (safe.size() <= longest_quote) return '"' + safe + '"';
  return '"' + std::string(cut_to(safe, longest_quote)) + "…\"";
}

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& letter : result) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return result;
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
  const std::string margin(indent, ' ');
  std::string result;
  std::string line;
  const auto flush = [&] {
    if (!line.empty()) result += margin + line + "\n";
    line.clear();
  };
  while (!text.empty()) {
    const auto end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!line.empty() && indent + display_width(line) + 1 + display_width(word) > width) flush();
    if (!line.empty() && !word.empty()) line += ' ';
    line += word;
  }
  flush();
  return result;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace crescendo
