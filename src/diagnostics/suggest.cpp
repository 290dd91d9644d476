#include "crescendo/diagnostics/suggest.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <vector>

namespace crescendo {
namespace {

/// Nobody types a word of this length by mistake, and the table below is quadratic.
constexpr std::size_t longest_word = 40;

/// Optimal string alignment distance, over three rows of the usual table.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> previous(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({previous[j] + 1, row[j - 1] + 1, substitution});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(previous);
    previous.swap(row);
  }
  return previous[b.size()];
}

/// Without the dashes of an option.
std::string_view letters_of(std::string_view word) {
  return word.substr(std::min(word.find_first_not_of('-'), word.size()));
}

/// Less than half of a word, but for the shortest, since a word of other letters is another word.
std::size_t tolerated(std::size_t length) { return length <= 1 ? 0 : length <= 4 ? 1 : length <= 6 ? 2 : 3; }

/// The only candidate that begins with what was typed, where that is three letters or more.
std::optional<std::string_view> completion(std::string_view typed,
                                           std::span<const std::string_view> candidates) {
  constexpr std::size_t fewest_letters = 3;
  if (letters_of(typed).size() < fewest_letters) return std::nullopt;
  std::optional<std::string_view> found;
  for (const std::string_view candidate : candidates) {
    if (!candidate.starts_with(typed)) continue;
    if (found) return std::nullopt;
    found = candidate;
  }
  return found;
}

}  // namespace

std::optional<std::string_view> closest(std::string_view word, std::span<const std::string_view> candidates) {
  if (word.empty() || word.size() > longest_word) return std::nullopt;
  const std::string typed = lower_case(word);
  if (const auto whole = completion(typed, candidates)) return whole;
  std::optional<std::string_view> best;
  std::size_t fewest = tolerated(letters_of(word).size()) + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t needed = edits(typed, candidate);
    if (needed >= fewest || needed >= candidate.size()) continue;
    fewest = needed;
    best = candidate;
  }
  return best;
}

std::string suggestion(std::string_view word, std::span<const std::string_view> candidates,
                       std::string_view lead) {
  if (const auto meant = closest(word, candidates)) return "did you mean " + std::string(*meant) + "?";
  std::string list(lead);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    list += (i == 0 ? " " : ", ") + std::string(candidates[i]);
  }
  return list;
}

}  // namespace crescendo
