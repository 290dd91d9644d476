#include "render/csv/cell.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace crescendo::csv {
namespace {

/// What a spreadsheet may take for the beginning of a formula, and what is that in full width for some.
/// Source: OWASP, CSV injection. Tabs and line ends are no matter here, since no control character is
/// written.
constexpr std::array<std::string_view, 8> formula_signs = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};

bool starts_a_formula(std::string_view text) {
  // Some spreadsheets look past blanks.
  const std::string_view first = trimmed(text);
  return std::ranges::any_of(formula_signs,
                             [first](std::string_view sign) { return first.starts_with(sign); });
}

std::string between_quotes(std::string_view text) {
  std::string result = "\"";
  for (const char letter : text) {
    if (letter == '"') result += '"';
    result += letter;
  }
  return result + '"';
}

}  // namespace

std::string text_cell(std::string_view text) {
  std::string safe = printable(text);
  if (starts_a_formula(safe)) safe.insert(0, 1, '\'');
  // Blanks at the ends are lost on some readers unless they are quoted; a semicolon separates for others.
  const bool bare = safe.find_first_of("\",;") == std::string::npos && trimmed(safe).size() == safe.size();
  return bare ? safe : between_quotes(safe);
}

std::string number_cell(double number) {
  std::string result = fmt::format("{:.4f}", number);
  result.erase(result.find_last_not_of('0') + 1);
  if (result.back() == '.') result.pop_back();
  return result;
}

std::string time_cell(Duration time) {
  const long long seconds = std::llround(time.count());
  return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

}  // namespace crescendo::csv
