#include "render/intervals/harmless.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/scanner.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace crescendo::intervals {
namespace {

/// What fits the notes of a step on a watch.
constexpr std::size_t longest = 199;

/// Nothing behind this can be left when marks are gone; what takes long is not done to all of a flood.
constexpr std::size_t worth_reading = 10 * longest;

constexpr std::array<std::string_view, 21> numbers = {
    "zero",     "one",     "two",     "three",     "four",     "five",     "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};

/// The words of the language that stand without a number, and how they are parted.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> words = {{{"ramp", "ra-mp"},
                                                                                 {"freeride", "free-ride"},
                                                                                 {"maxeffort", "max-effort"},
                                                                                 {"press lap", "press-lap"},
                                                                                 {"lthr", "lt-hr"},
                                                                                 {"rpm", "r-pm"},
                                                                                 {"mmp", "mm-p"}}};

/// Options (`hr=1s`), prompts at a time (`33^ text <!>`), tags, shares, formatting.
constexpr std::string_view marks = "=^<>!%*_#`\\|[]{}~";

constexpr std::string_view all_digits = "0123456789";

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
bool is_blank(char letter) { return letter == ' ' || letter == '\t'; }
bool is_letter(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'); }

void part_by_blank(std::string& text) {
  if (!text.empty() && text.back() != ' ') text += ' ';
}

/// `ten`, and beyond twenty digit by digit: `four two`.
std::string in_words(std::string_view run) {
  const std::size_t value = run.size() > 2 ? numbers.size() : static_cast<std::size_t>(value_of(run));
  if (value < numbers.size()) return std::string(numbers.at(value));
  std::string result;
  for (const char digit : run) {
    part_by_blank(result);
    result += numbers.at(static_cast<std::size_t>(digit - '0'));
  }
  return result;
}

std::string spelt(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_not_of(all_digits), text.size());
    if (end > 0) {
      if (!result.empty() && is_letter(result.back())) part_by_blank(result);
      result += in_words(text.substr(0, end));
      if (end < text.size() && is_letter(text[end])) result += ' ';
      text.remove_prefix(end);
    } else {
      result += text.front();
      text.remove_prefix(1);
    }
  }
  return result;
}

std::string without_marks(std::string_view text) {
  std::string result;
  for (const char letter : text) {
    const bool mark = is_blank(letter) || marks.find(letter) != std::string_view::npos;
    if (!mark) result += letter;
    if (mark) part_by_blank(result);
  }
  return result;
}

std::string without_words(std::string text) {
  for (const auto& [word, parted] : words) {
    for (std::size_t at = lower_case(text).find(word); at != std::string::npos;
         at = lower_case(text).find(word, at + parted.size())) {
      const std::size_t middle = parted.find('-');
      // A blank becomes the hyphen, and elsewhere it comes between.
      text.replace(at + middle, text[at + middle] == ' ' ? 1 : 0, "-");
    }
  }
  return text;
}

std::string cut(std::string_view text) {
  if (text.size() <= longest) return std::string(text);
  constexpr std::string_view ellipsis = "…";
  return std::string(cut_to(text, longest - ellipsis.size())).append(ellipsis);
}

/// Behind what would make a step or a list of a line.
std::string_view from_first_word(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" -+");
  return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

}  // namespace

std::string cue_text(std::string_view text) {
  const std::string plain = without_words(spelt(without_marks(printable(cut_to(text, worth_reading)))));
  return cut(trimmed(from_first_word(plain)));
}

std::string heading_text(std::string_view text) {
  std::string result;
  for (const char letter : without_marks(printable(cut_to(text, worth_reading)))) {
    const std::string_view before = trimmed(result);
    const bool repeats = (letter == 'x' || letter == 'X') && !before.empty() && is_digit(before.back());
    if (repeats) part_by_blank(result);
    result += repeats ? "times " : std::string(1, letter);
  }
  return cut(trimmed(from_first_word(result)));
}

}  // namespace crescendo::intervals
