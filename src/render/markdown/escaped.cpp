#include "render/markdown/escaped.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

namespace crescendo::markdown {
namespace {

/// What means something anywhere: emphasis, code, links, headings, strike-through, formulas.
constexpr std::string_view anywhere = "`*_[]#~$";

/// What is written as a number instead: tags and entities, which must not depend on a backslash, and what
/// splits the cells of a table in spite of one.
constexpr std::string_view as_numbers = "<>&|\\";

/// Lists, underlines of headings, and (read over blanks) tables of the kind that GitHub knows.
constexpr std::string_view at_the_start = "-+=:";

std::string entity(char character) { return fmt::format("&#{};", static_cast<int>(character)); }

/// GitHub makes links of bare addresses: of `://`, `www.` and what looks like a mailbox.
bool makes_a_link(std::string_view text, std::size_t at) {
  if (text[at] == '@') return true;
  if (text[at] == ':') return text.substr(at + 1).starts_with("//");
  const std::string before = lower_case(text.substr(at < 3 ? 0 : at - 3, std::min<std::size_t>(at, 3)));
  return text[at] == '.' && before == "www";
}

/// The dot or bracket of `1. ` or `1) ` at the beginning of a line.
bool numbers_a_list(std::string_view text, std::size_t at) {
  const bool closes = (text[at] == '.' || text[at] == ')') && (at + 1 == text.size() || text[at + 1] == ' ');
  return closes && at > 0 && text.substr(0, at).find_first_not_of("0123456789") == std::string_view::npos;
}

std::string escaped_at(std::string_view text, std::size_t at) {
  const char character = text[at];
  const bool numbered = as_numbers.find(character) != std::string_view::npos || makes_a_link(text, at);
  if (numbered) return entity(character);
  const bool marks = anywhere.find(character) != std::string_view::npos || numbers_a_list(text, at) ||
                     (at == 0 && at_the_start.find(character) != std::string_view::npos);
  return marks ? std::string{'\\', character} : std::string(1, character);
}

}  // namespace

std::string escaped(std::string_view text) {
  const std::string plain = printable(text);
  const std::string_view kept = trimmed(plain);
  std::string result;
  for (std::size_t at = 0; at < kept.size(); ++at) result += escaped_at(kept, at);
  return result;
}

}  // namespace crescendo::markdown
