#include "cli/config_lines.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

constexpr std::size_t longest_line = 2000;

/// Whether a line begins like a table's header and goes on with something else than a name. Version 3.3 of
/// the library takes for granted that this is never so.
bool is_broken_header(string_view line) {
  line = trimmed(line);
  if (!line.starts_with('[')) return false;
  line = trimmed(line.substr(line.starts_with("[[") ? 2 : 1));
  if (line.empty()) return true;
  const char first = line.front();
  const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
  const bool digit = first >= '0' && first <= '9';
  return !letter && !digit && string_view("_-\"']").find(first) == string_view::npos;
}

/// Whether a text may begin here. Where the library expects none, it would read on in the quotes as if they
/// were not there.
bool is_begin_of_text(string_view line, std::size_t at) {
  return at == 0 || string_view(" \t=.,[{").find(line[at - 1]) != string_view::npos;
}

/// The end of the text that a quote begins, behind its last quote; npos where it does not end on the line.
std::size_t end_of_text(string_view line, std::size_t begin) {
  const char quote = line[begin];
  if (!is_begin_of_text(line, begin)) return string_view::npos;
  // Three of them would begin a text of several lines.
  if (line.substr(begin).starts_with(string(3, quote))) return string_view::npos;
  for (std::size_t at = begin + 1; at < line.size(); ++at) {
    if (line[at] == quote) return at + 1;
    if (quote == '"' && line[at] == '\\') ++at;
  }
  return string_view::npos;
}

/// Texts end on their line, and outside of them and of comments there is nothing but ASCII: the library's
/// tables of other blanks have holes in version 3.3.
void require_closed_texts(const ConfigLines& lines, std::size_t index) {
  const string_view line = lines.line(index);
  for (std::size_t at = 0; at < line.size() && line[at] != '#';) {
    if (static_cast<unsigned char>(line[at]) >= 0x80U) throw InputError(unreadable_line(lines, index));
    const std::size_t end = is_quote(line[at]) ? end_of_text(line, at) : at + 1;
    if (end == string_view::npos) {
      throw InputError(diagnostic_at(lines.place(index, at, line.size() - at), "this text cannot be read",
                                     string(text_hint)));
    }
    at = end;
  }
}

}  // namespace

ConfigLines::ConfigLines(string file, string_view text) : file_(std::move(file)) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines_.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (lines_.empty()) lines_.emplace_back();
}

Spot ConfigLines::place(std::size_t index, std::size_t offset, std::size_t length) const {
  return {{string(lines_[index]), offset, length}, Location{file_, index + 1, offset + 1}};
}

Spot ConfigLines::whole_line(std::size_t index) const {
  const string_view text = line(index);
  const std::size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
  return place(index, begin, std::max<std::size_t>(trimmed(text).size(), 1));
}

std::size_t ConfigLines::index_of(std::size_t line) const {
  return std::clamp<std::size_t>(line, 1, lines_.size()) - 1;
}

std::size_t ConfigLines::byte_of(std::size_t index, std::size_t character) const {
  const string_view text = line(index);
  std::size_t column = 0;
  for (std::size_t offset = 0; offset < text.size(); ++offset) {
    const bool continues = (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U;
    if (!continues && ++column == character) return offset;
  }
  return text.size();
}

bool is_quote(char c) { return c == '"' || c == '\''; }

Diagnostic unreadable_line(const ConfigLines& lines, std::size_t index) {
  return diagnostic_at(lines.whole_line(index), "this line cannot be read", string(line_hint));
}

void require_plain_line(const ConfigLines& lines, std::size_t index) {
  const string_view line = lines.line(index);
  const std::size_t bad = unprintable_at(line);
  if (bad < line.size()) {
    throw InputError(diagnostic_at(lines.place(index, bad, 1), "this is not plain text in UTF-8",
                                   "save the file as UTF-8; control characters do not belong in it"));
  }
  if (line.size() > longest_line) {
    throw InputError(diagnostic_at(lines.place(index, longest_line, 1), "this line is too long",
                                   fmt::format("lines of up to {} bytes are read", longest_line)));
  }
  if (is_broken_header(line)) throw InputError(unreadable_line(lines, index));
  require_closed_texts(lines, index);
}

}  // namespace crescendo::cli
