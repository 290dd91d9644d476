#include "crescendo/diagnostics/diagnostic.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <string_view>

namespace crescendo {
namespace {

constexpr std::size_t widest_excerpt = 72;
constexpr std::size_t shown_before = 40;
constexpr std::size_t longest_character = 4;
constexpr std::string_view margin = "  ";
constexpr std::string_view ellipsis = "…";

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// Where a character begins, at a place or just before it; of bytes that are no UTF-8, anywhere near.
std::size_t begin_of_character(std::string_view text, std::size_t at) {
  const std::size_t least = at - std::min(at, longest_character - 1);
  std::size_t begin = at;
  while (begin > least && continues(text[begin])) --begin;
  return begin;
}

/// The part of a long line around what is meant, cut between characters.
Excerpt window(const Excerpt& whole) {
  const std::size_t offset = std::min(whole.offset, whole.text.size());
  const std::size_t length = std::min(whole.length, whole.text.size() - offset);
  if (whole.text.size() <= widest_excerpt) return {whole.text, offset, length};

  const std::size_t begin = begin_of_character(whole.text, offset - std::min(offset, shown_before));
  std::size_t end = std::min(begin + widest_excerpt, whole.text.size());
  while (end < whole.text.size() && continues(whole.text[end])) ++end;
  return {whole.text.substr(begin, end - begin), offset - begin, std::min(length, end - offset)};
}

/// Words of ours around words of the user's, which may be of any length.
std::string clipped(const std::string& text) {
  constexpr std::size_t longest = 400;
  std::string safe = printable(text);
  if (safe.size() <= longest) return safe;
  std::size_t end = longest;
  while (end > 0 && continues(safe[end])) --end;
  return safe.substr(0, end) + std::string(ellipsis);
}

std::string underlined(const Excerpt& whole) {
  const Excerpt part = window(whole);
  const bool cut_front = part.text.size() < whole.text.size() && part.offset < whole.offset;
  const bool cut_back = !whole.text.ends_with(part.text);
  const std::string_view text = part.text;

  const std::string before = printable(text.substr(0, part.offset));
  const std::string meant = printable(text.substr(part.offset, part.length));
  const std::string after = printable(text.substr(part.offset + part.length));
  const std::size_t indent = display_width(before) + (cut_front ? 1 : 0);
  const std::size_t width = std::max<std::size_t>(display_width(meant), 1);

  std::string result(margin);
  result.append(cut_front ? ellipsis : "").append(before).append(meant).append(after);
  result.append(cut_back ? ellipsis : "").append("\n").append(margin).append(indent, ' ');
  return result.append("^").append(width - 1, '~').append("\n");
}

}  // namespace

std::string describe(const Diagnostic& diagnostic, std::string_view kind) {
  std::string result;
  if (diagnostic.location) {
    const Location& place = *diagnostic.location;
    result += printable(place.file) + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
    result += ": ";
  }
  result += std::string(kind) + ": " + clipped(diagnostic.message) + "\n";
  if (diagnostic.excerpt) result += underlined(*diagnostic.excerpt);
  if (!diagnostic.hint.empty()) result += std::string(margin) + clipped(diagnostic.hint) + "\n";
  return result;
}

}  // namespace crescendo
