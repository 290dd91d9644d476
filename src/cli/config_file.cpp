#include "cli/config_file.hpp"

#include "cli/config_lines.hpp"
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

std::size_t index_of(const ConfigLines& lines, const toml::source_position& at) {
  return lines.index_of(at.line);
}

std::size_t byte_of(const ConfigLines& lines, const toml::source_position& at) {
  return lines.byte_of(index_of(lines, at), at.column);
}

Spot place_of(const ConfigLines& lines, const toml::source_region& region) {
  const std::size_t index = index_of(lines, region.begin);
  const std::size_t begin = byte_of(lines, region.begin);
  const bool same_line = region.end.line == region.begin.line;
  const std::size_t end = same_line ? byte_of(lines, region.end) : lines.line(index).size();
  return lines.place(index, begin, std::max(end, begin + 1) - begin);
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
Diagnostic doubled(const ConfigLines& lines, const toml::parse_error& error) {
  const string hint = "leave one of them out";
  const std::size_t index = index_of(lines, error.source().begin);
  const string_view line = lines.line(index);
  const string_view told = error.description();
  const auto quote = std::min(told.find('\''), told.size() - 1);
  string_view name = told.substr(quote + 1, told.find('\'', quote + 1) - quote - 1);
  name.remove_prefix(name.find_last_of('.') + 1);
  auto offset = line.rfind(name, byte_of(lines, error.source().begin));
  if (offset == string_view::npos) offset = line.find(name);
  if (!is_bare(name) || offset == string_view::npos) {
    return diagnostic_at(lines.whole_line(index), "what this line sets is there already", hint);
  }
  return diagnostic_at(lines.place(index, offset, name.size()), in_quotes(name) + " is there twice", hint);
}

/// Why a value could not be read; mostly since text lacks its quotes.
Diagnostic bad_value(const ConfigLines& lines, std::size_t index, const Parts& parts) {
  const Spot place = lines.place(index, parts.value_offset, std::max<std::size_t>(parts.value.size(), 1));
  if (parts.value.empty()) {
    return diagnostic_at(place, in_quotes(parts.key) + " has no value", string(line_hint));
  }
  if (string_view("[{").find(parts.value.front()) != string_view::npos) {
    return diagnostic_at(place, "this list or table cannot be read", string(line_hint));
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
Diagnostic explained(const ConfigLines& lines, const toml::parse_error& error) {
  const string_view told = error.description();
  if (told.find("redefine") != string_view::npos || told.find("cannot insert") != string_view::npos) {
    return doubled(lines, error);
  }
  const std::size_t index = index_of(lines, error.source().begin);
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
std::vector<Setting> settings_of(const toml::table& table, const ConfigLines& lines) {
  std::vector<Setting> settings;
  for (const auto& [key, node] : table) {
    Setting setting{string(key.str()), text_of(node), kind_of(node), place_of(lines, key.source()),
                    place_of(lines, node.source())};
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
  const ConfigLines lines(file, content);
  for (std::size_t index = 0; index < lines.count(); ++index) require_plain_line(lines, index);
  const toml::parse_result result = toml::parse(content);
  if (!result) throw InputError(explained(lines, result.error()));
  return settings_of(result.table(), lines);
}

}  // namespace crescendo::cli
