#include "batch/columns.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <algorithm>

namespace crescendo::batch {
namespace {

/// Longer names are cut; those that are known are shorter.
constexpr std::size_t longest_name = 64;
/// How many spellings are remembered, whatever a file may hold.
constexpr std::size_t most_spellings = 1000;
constexpr std::size_t most_names = 20;

bool joins_words(char c) { return c == '-' || c == '_' || c == ' ' || c == '\t'; }

}  // namespace

std::string plain_name(std::string_view written) {
  std::string result;
  bool between = false;
  for (const char c : lower_case(trimmed(written))) {
    if (joins_words(c)) {
      between = !result.empty();
      continue;
    }
    if (between) result += '-';
    between = false;
    result += c;
  }
  return result;
}

std::optional<std::size_t> Columns::find(std::string_view written) {
  written = cut_to(written, longest_name);
  if (const auto found = written_.find(written); found != written_.end()) return found->second;
  const auto column = look_up(written);
  remember(written, column);
  return column;
}

std::optional<std::size_t> Columns::look_up(std::string_view written) const {
  const auto found = std::ranges::find(known_, std::string_view(plain_name(written)));
  if (found == known_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - known_.begin());
}

void Columns::remember(std::string_view written, std::optional<std::size_t> column) {
  if (written_.size() >= most_spellings) return;
  written_.emplace(written, column);
  if (column) return;
  ++unknown_.count;
  if (unknown_.names.size() < most_names) unknown_.names.emplace_back(trimmed(written));
}

}  // namespace crescendo::batch
