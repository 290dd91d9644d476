#include "batch/file_names.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/render/fingerprint.hpp"

#include <algorithm>
#include <array>

namespace crescendo::batch {
namespace {

using std::string;
using std::string_view;

constexpr std::size_t longest = 100;

/// U+00C0 to U+017F without their marks; `*` and `x` are no letters, and some take two in English.
constexpr char32_t first_marked = 0xC0;
constexpr string_view unmarked =
    "AAAAAAACEEEEIIIIDNOOOOO_OUUUUYTsaaaaaaaceeeeiiiidnooooo_ouuuuyty"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiJjJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTt"
    "UuUuUu"
    "UuUuUuWwYyYZzZzZzs";
static_assert(first_marked + unmarked.size() == 0x180);

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The code point that two bytes of UTF-8 stand for.
char32_t code_of(char lead, char next) {
  return static_cast<char32_t>((static_cast<unsigned char>(lead) & 0x1FU) << 6U |
                               (static_cast<unsigned char>(next) & 0x3FU));
}

bool is_combining_mark(char32_t code) { return code >= 0x300 && code < 0x370; }

/// A Latin letter, or `_` for others.
char without_mark(char32_t code) {
  return code >= first_marked && code - first_marked < unmarked.size() ? unmarked[code - first_marked] : '_';
}

string plain(string_view text) {
  string result;
  for (std::size_t i = 0; i < text.size() && result.size() < longest; ++i) {
    char c = text[i];
    const bool of_two = (static_cast<unsigned char>(c) & 0xE0U) == 0xC0U && i + 1 < text.size();
    const char32_t code = of_two ? code_of(c, text[++i]) : 0;
    if (is_combining_mark(code)) continue;
    if (of_two) c = without_mark(code);
    if (!is_letter_or_digit(c) && c != '.' && c != '-') c = '_';
    if (c != '_' || !result.ends_with('_')) result += c;
  }
  return result;
}

/// Windows keeps these for devices, whatever their ending.
bool is_device(string_view name) {
  static constexpr std::array<string_view, 4> plain_devices = {"con", "prn", "aux", "nul"};
  const string base = lower_case(name.substr(0, name.find('.')));
  if (std::ranges::find(plain_devices, string_view(base)) != plain_devices.end()) return true;
  const bool port = base.starts_with("com") || base.starts_with("lpt");
  return port && base.size() == 4 && base[3] >= '0' && base[3] <= '9';
}

// 2^26 bits take 8 MiB; four of them stand for a name.
constexpr std::size_t bits = std::size_t{1} << 26U;
constexpr std::size_t bits_in_word = 64;
constexpr int bits_for_name = 4;

/// Trying more would take time that grows with the square of the rows.
constexpr int most_occurrences = 9;

}  // namespace

string safe_name(string_view text) {
  string name = plain(text);
  // Neither hidden, nor an option, nor ending with what Windows takes off.
  const auto first = name.find_first_not_of("._-");
  if (first == string::npos) return "";
  name = name.substr(first, name.find_last_not_of("._") - first + 1);
  return is_device(name) ? "_" + name : name;
}

FileNames::FileNames() : given_(bits / bits_in_word) {}

string FileNames::name(string_view wanted, std::size_t line) {
  string name = safe_name(wanted);
  if (name.empty()) name = "row-" + std::to_string(line);
  if (is_first(lower_case(name))) return name;
  for (int occurrence = 2; occurrence <= most_occurrences; ++occurrence) {
    std::string numbered = name + "~" + std::to_string(occurrence);
    if (is_first(lower_case(numbered))) return numbered;
  }
  return name + "~row-" + std::to_string(line);
}

void FileNames::reserve(string_view name) { static_cast<void>(is_first(lower_case(name))); }

/// Notes the name; each bit of a name is found by two hashes (Kirsch and Mitzenmacher, 2006).
bool FileNames::is_first(string_view name) {
  const std::uint64_t hash = fingerprint(name);
  const std::uint64_t step = (hash >> 32U) | 1U;
  bool first = false;
  for (int i = 0; i < bits_for_name; ++i) {
    const std::uint64_t bit = (hash + static_cast<std::uint64_t>(i) * step) % bits;
    std::uint64_t& word = given_[bit / bits_in_word];
    const std::uint64_t mask = std::uint64_t{1} << bit % bits_in_word;
    first = first || (word & mask) == 0;
    word |= mask;
  }
  return first;
}

}  // namespace crescendo::batch
