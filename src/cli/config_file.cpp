#include "cli/config_file.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

#include <fmt/format.h>

// The library is compiled into this file alone. Its tables are torn down by recursion, one level for each dot
// of a key: short lines and few levels keep a hostile file from using up the stack.
#define TOML_HEADER_ONLY 1
// What the library asserts of broken input is reported by it as an error too.
#define TOML_ASSERT(condition) static_cast<void>(0)
#define TOML_ASSERT_ASSUME(condition) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 8
#include <toml++/toml.h>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

constexpr std::size_t longest_line = 2000;
constexpr string_view text_hint =
    "text stands between two quotes on one line; with a backslash in it, between 'single' ones";
constexpr string_view example = "a line is a key, = and a value, such as units = \"mi\"";

/// The text in lines. The library counts columns in characters, and everybody else here in bytes.
class Lines {
 public:
  Lines(string file, string_view text) : file_(std::move(file)) {
    while (!text.empty()) {
      const auto end = std::min(text.find('\n'), text.size());
      string_view line = text.substr(0, end);
      if (line.ends_with('\r')) line.remove_suffix(1);
      lines_.push_back(line);
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (lines_.empty()) lines_.emplace_back();
  }

  [[nodiscard]] std::size_t count() const { return lines_.size(); }
  [[nodiscard]] string_view line(std::size_t index) const { return lines_[index]; }

  [[nodiscard]] Spot place(std::size_t index, std::size_t offset, std::size_t length) const {
    return {{string(lines_[index]), offset, length}, Location{file_, index + 1, offset + 1}};
  }

  /// The line that the library means; it may point behind the last one.
  [[nodiscard]] std::size_t index_of(const toml::source_position& at) const {
    return std::clamp<std::size_t>(at.line, 1, lines_.size()) - 1;
  }

  /// The byte at which the library's column begins.
  [[nodiscard]] std::size_t offset_of(const toml::source_position& at) const {
    const string_view line = lines_[index_of(at)];
    std::size_t column = 0;
    for (std::size_t offset = 0; offset < line.size(); ++offset) {
      const bool continues = (static_cast<unsigned char>(line[offset]) & 0xC0U) == 0x80U;
      if (!continues && ++column == at.column) return offset;
    }
    return line.size();
  }

  [[nodiscard]] Spot place(const toml::source_region& region) const {
    const std::size_t index = index_of(region.begin);
    const std::size_t begin = offset_of(region.begin);
    const bool same_line = region.end.line == region.begin.line;
    const std::size_t end = same_line ? offset_of(region.end) : lines_[index].size();
    return place(index, begin, std::max(end, begin + 1) - begin);
  }

 private:
  string file_;
  std::vector<string_view> lines_;
};

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

Spot whole_line(const Lines& lines, std::size_t index) {
  const string_view line = lines.line(index);
  const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
  return lines.place(index, begin, std::max<std::size_t>(trimmed(line).size(), 1));
}

Diagnostic unreadable_line(const Lines& lines, std::size_t index) {
  return diagnostic_at(whole_line(lines, index), "this line cannot be read", string(example));
}

bool is_quote(char c) { return c == '"' || c == '\''; }

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
void require_closed_texts(const Lines& lines, std::size_t index) {
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

/// What does not belong in a config file, or would be too much for the library.
void require_plain_line(const Lines& lines, std::size_t index) {
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

/// A line of a config file taken apart, as far as it can be: `key = value # comment`.
struct Parts {
  string_view key;
  string_view value;
  std::size_t value_offset = 0;
  bool has_value = false;
};

Parts parts_of(string_view line) {
  const auto equals = line.find('=');
  Parts parts;
  parts.key = trimmed(line.substr(0, equals));
  if (equals == string_view::npos) return parts;
  parts.has_value = true;
  const string_view behind = line.substr(equals + 1);
  parts.value = trimmed(behind);
  const bool quoted = !parts.value.empty() && is_quote(parts.value.front());
  if (!quoted) parts.value = trimmed(parts.value.substr(0, parts.value.find('#')));
  parts.value_offset = parts.value.empty() ? equals : line.find(parts.value, equals + 1);
  return parts;
}

/// A name that needs no quotes.
bool is_bare(string_view name) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  };
  return !name.empty() && std::ranges::all_of(name, fits);
}

/// The library tells what stands twice in quotes, and points behind it. Names with quotes of their own it
/// garbles, and some it does not tell.
Diagnostic doubled(const Lines& lines, const toml::parse_error& error) {
  const string hint = "leave one of them out";
  const std::size_t index = lines.index_of(error.source().begin);
  const string_view line = lines.line(index);
  const string_view told = error.description();
  const auto quote = std::min(told.find('\''), told.size() - 1);
  string_view name = told.substr(quote + 1, told.find('\'', quote + 1) - quote - 1);
  name.remove_prefix(name.find_last_of('.') + 1);
  auto offset = line.rfind(name, lines.offset_of(error.source().begin));
  if (offset == string_view::npos) offset = line.find(name);
  if (!is_bare(name) || offset == string_view::npos) {
    return diagnostic_at(whole_line(lines, index), "what this line sets is there already", hint);
  }
  return diagnostic_at(lines.place(index, offset, name.size()), in_quotes(name) + " is there twice", hint);
}

/// Why a value could not be read; mostly since text lacks its quotes.
Diagnostic bad_value(const Lines& lines, std::size_t index, const Parts& parts) {
  const Spot place = lines.place(index, parts.value_offset, std::max<std::size_t>(parts.value.size(), 1));
  if (parts.value.empty()) {
    return diagnostic_at(place, in_quotes(parts.key) + " has no value", string(example));
  }
  if (string_view("[{").find(parts.value.front()) != string_view::npos) {
    return diagnostic_at(place, "this list or table cannot be read", string(example));
  }
  if (parts.value.find_first_of("\"'") != string_view::npos) {
    return diagnostic_at(place, "this text cannot be read", string(text_hint));
  }
  if (parts.value.find('=') != string_view::npos) {
    return diagnostic_at(place, "there is more than a value here", "each key has a line of its own");
  }
  return diagnostic_at(place, in_quotes(parts.value) + " is neither a number nor true or false",
                       fmt::format("text needs quotes: {} = \"{}\"", parts.key, parts.value));
}

/// The library's finding in words for people who do not know its grammar.
Diagnostic explained(const Lines& lines, const toml::parse_error& error) {
  const string_view told = error.description();
  if (told.find("redefine") != string_view::npos || told.find("cannot insert") != string_view::npos) {
    return doubled(lines, error);
  }
  const std::size_t index = lines.index_of(error.source().begin);
  const Parts parts = parts_of(lines.line(index));
  if (parts.has_value && !parts.key.empty()) return bad_value(lines, index, parts);
  return unreadable_line(lines, index);
}

SettingKind kind_of(const toml::node& node) {
  if (node.is_string()) return SettingKind::text;
  if (node.is_number()) return SettingKind::number;
  if (node.is_boolean()) return SettingKind::truth;
  if (node.is_array()) return SettingKind::list;
  return node.is_table() ? SettingKind::table : SettingKind::moment;
}

string text_of(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* integer = node.as_integer()) return std::to_string(integer->get());
  if (const auto* real = node.as_floating_point()) return fmt::format("{}", real->get());
  if (const auto* truth = node.as_boolean()) return truth->get() ? "true" : "false";
  return {};
}

// NOLINTNEXTLINE(misc-no-recursion): no deeper than the library's own limit
std::vector<Setting> settings_of(const toml::table& table, const Lines& lines) {
  std::vector<Setting> settings;
  for (const auto& [key, node] : table) {
    Setting setting{string(key.str()), text_of(node), kind_of(node), lines.place(key.source()),
                    lines.place(node.source())};
    if (const auto* members = node.as_table()) setting.members = settings_of(*members, lines);
    settings.push_back(std::move(setting));
  }
  // The library sorts them by name.
  std::ranges::sort(settings, {}, [](const Setting& setting) {
    const Location& at = *setting.key_place.location;
    return std::tuple(at.line, at.column);
  });
  return settings;
}

}  // namespace

std::vector<Setting> read_config(const string& file, const string& text) {
  constexpr string_view byte_order_mark = "\xEF\xBB\xBF";
  string_view content = text;
  if (content.starts_with(byte_order_mark)) content.remove_prefix(byte_order_mark.size());
  const Lines lines(file, content);
  for (std::size_t index = 0; index < lines.count(); ++index) require_plain_line(lines, index);
  const toml::parse_result result = toml::parse(content);
  if (!result) throw InputError(explained(lines, result.error()));
  return settings_of(result.table(), lines);
}

}  // namespace crescendo::cli
