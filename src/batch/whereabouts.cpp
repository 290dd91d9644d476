#include "batch/whereabouts.hpp"

#include "batch/csv_parser.hpp"

#include <algorithm>

namespace crescendo::batch {
namespace {

using std::string_view;

/// Behind the closing quote of the JSON string that begins there.
std::size_t string_end(string_view row, std::size_t at) {
  ++at;
  while (at < row.size() && row[at] != '"') at += row[at] == '\\' ? 2U : 1U;
  return std::min(at + 1, row.size());
}

std::size_t list_end(string_view row, std::size_t at) {
  ++at;
  while (at < row.size() && row[at] != ']') at = row[at] == '"' ? string_end(row, at) : at + 1;
  return std::min(at + 1, row.size());
}

std::size_t json_value_end(string_view row, std::size_t begin) {
  if (row[begin] == '"') return string_end(row, begin);
  if (row[begin] == '[') return list_end(row, begin);
  return std::min(row.find_first_of(",} \t\r\n", begin), row.size());
}

/// Bytes of the row, and what they are in the value.
struct Unit {
  std::size_t in_row;
  std::size_t in_value;
};

bool is_surrogate(string_view escape) {
  return escape.size() >= 4 && (escape[2] == 'd' || escape[2] == 'D') && escape[3] > '7';
}

/// `\u00e9`, or two of them for what lies beyond the first 65536 characters.
Unit unicode_escape(string_view escape) {
  constexpr std::size_t length = 6;
  if (is_surrogate(escape)) return {2 * length, 4};
  const bool below_0x800 = escape[2] == '0' && escape[3] < '8';
  const bool below_0x80 = below_0x800 && escape[3] == '0' && escape[4] < '8';
  return {length, below_0x80 ? 1U : below_0x800 ? 2U : 3U};
}

/// The next unit inside of a JSON string that is known to be right.
Unit unit_at(string_view row, std::size_t at) {
  if (row[at] != '\\') return {1, 1};
  return row[at + 1] == 'u' ? unicode_escape(row.substr(at)) : Unit{2, 1};
}

/// The value of a list is its strings, joined by one byte each.
std::size_t byte_of_json(string_view row, Place whole, std::size_t n) {
  const std::size_t end = whole.offset + whole.length;
  bool first = true;
  for (std::size_t at = row.find('"', whole.offset); at < end; at = row.find('"', at + 1)) {
    if (!first) --n;
    first = false;
    for (++at; row[at] != '"';) {
      const Unit unit = unit_at(row, at);
      if (n < unit.in_value) return at;
      n -= unit.in_value;
      at += unit.in_row;
    }
    if (n == 0) return at;
  }
  return end;
}

std::size_t byte_of_csv(string_view row, Place whole, std::size_t n) {
  const std::size_t end = whole.offset + whole.length - 1;
  std::size_t at = whole.offset + 1;
  for (; n > 0 && at < end; --n) at += row[at] == '"' ? 2U : 1U;
  return at;
}

}  // namespace

Place whole_value(string_view row, Syntax syntax, std::size_t where) {
  if (syntax.separator) return field_in(row, *syntax.separator, where);
  return {where, json_value_end(row, where) - where};
}

std::size_t byte_of_value(string_view row, Syntax syntax, Place whole, std::size_t n) {
  const char first = row[whole.offset];
  if (syntax.separator && first == '"') return byte_of_csv(row, whole, n);
  if (!syntax.separator && (first == '"' || first == '[')) return byte_of_json(row, whole, n);
  return whole.offset + std::min(n, whole.length);
}

}  // namespace crescendo::batch
