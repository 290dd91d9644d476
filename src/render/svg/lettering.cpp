#include "render/svg/lettering.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo::svg {
namespace {

using std::string_view;

// Widths in shares of the size, as in DejaVu Sans, which hardly a text font exceeds.
constexpr double narrow = 0.40;
constexpr double ordinary = 0.64;
constexpr double capital = 0.78;
constexpr double wide = 1.02;
/// Of what takes two, three and four bytes: accented and Greek letters, most of the world, emoji.
constexpr double two_bytes = 0.8;
constexpr double three_bytes = 1.05;
constexpr double four_bytes = 1.4;

constexpr string_view narrow_letters = " .,:;'!|iljtfr()[]I/-";
constexpr string_view wide_letters = "mwMW@%";

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

double width_of_ascii(char letter) {
  if (narrow_letters.find(letter) != string_view::npos) return narrow;
  if (wide_letters.find(letter) != string_view::npos) return wide;
  return letter >= 'A' && letter <= 'Z' ? capital : ordinary;
}

double width_from(char lead) {
  const auto code = static_cast<unsigned char>(lead);
  if (code < 0x80U) return width_of_ascii(lead);
  if (code < 0xE0U) return two_bytes;
  return code < 0xF0U ? three_bytes : four_bytes;
}

}  // namespace

double width_of(string_view utf8, double size) {
  double sum = 0;
  for (const char byte : utf8) sum += continues(byte) ? 0 : width_from(byte);
  return sum * size;
}

std::string cut_to(string_view utf8, double width, double size) {
  if (width_of(utf8, size) <= width) return std::string(utf8);
  constexpr std::size_t least = 3;
  double room = width / size - three_bytes;
  std::size_t end = 0;
  std::size_t letters = 0;
  while (end < utf8.size() && (room -= width_from(utf8[end])) >= 0) {
    ++letters;
    while (++end < utf8.size() && continues(utf8[end])) {
    }
  }
  if (letters < least) return "";
  while (end > 0 && utf8[end - 1] == ' ') --end;
  return std::string(utf8.substr(0, end)) + "…";
}

std::string isolated(string_view utf8) {
  constexpr string_view first_strong_isolate = "\xE2\x81\xA8";
  constexpr string_view pop_directional_isolate = "\xE2\x81\xA9";
  const auto is_ascii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; };
  if (std::ranges::all_of(utf8, is_ascii)) return std::string(utf8);
  return fmt::format("{}{}{}", first_strong_isolate, utf8, pop_directional_isolate);
}

bool Room::take(const Box& box) {
  const auto overlaps = [&box](const Box& other) {
    return box.left < other.right && other.left < box.right && box.top < other.bottom &&
           other.top < box.bottom;
  };
  if (std::ranges::any_of(taken_, overlaps)) return false;
  taken_.push_back(box);
  return true;
}

}  // namespace crescendo::svg
