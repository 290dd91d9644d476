#include "crescendo/diagnostics/place.hpp"

#include <algorithm>

namespace crescendo {
namespace {

constexpr std::size_t neighbourhood = 200;

/// The line that a byte stands on, without its end.
Place line_around(std::string_view text, std::size_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  std::size_t end = std::min(text.find('\n', at), text.size());
  if (end > at && text[end - 1] == '\r') --end;
  return {begin, end - begin};
}

}  // namespace

Place place_in_value(std::string_view value, const Excerpt& excerpt) {
  const auto begin = excerpt.length == 0 ? std::string_view::npos : value.find(excerpt.text);
  if (begin == std::string_view::npos) return {0, value.size()};
  return {begin + excerpt.offset, excerpt.length};
}

Diagnostic placed_in(const Passage& origin, Place place, std::string message, std::string hint) {
  const std::string_view text = origin.text;
  const std::size_t at = std::min(place.offset, text.size());
  const Place line = line_around(text, at);
  const std::size_t line_end = line.offset + line.length;
  const std::size_t begin = at - line.offset > neighbourhood ? at - neighbourhood : line.offset;
  const std::size_t end = line_end - at > neighbourhood ? at + neighbourhood : line_end;
  const auto newlines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
  Excerpt excerpt{std::string(text.substr(begin, end - begin)), at - begin, std::min(place.length, end - at)};
  Location location{origin.file, origin.first_line + static_cast<std::size_t>(newlines),
                    at - line.offset + 1};
  return {std::move(message), std::move(hint), std::move(excerpt), std::move(location)};
}

}  // namespace crescendo
