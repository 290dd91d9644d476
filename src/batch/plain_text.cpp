#include "batch/plain_text.hpp"

#include "crescendo/diagnostics/text.hpp"

namespace crescendo::batch {
namespace {

/// Letters without accents, digits, signs and blanks: nearly every row. A loop of bytes without a way out, so
/// that the compiler can take many at once.
bool is_ascii_text(std::string_view text) {
  unsigned char strange = 0;
  for (const char byte : text) {
    const auto code = static_cast<unsigned char>(byte);
    const bool blank = code == '\t' || code == '\n' || code == '\r';
    const bool printable = code >= 0x20U && code < 0x7FU;
    strange = static_cast<unsigned char>(strange | (blank || printable ? 0 : 1));
  }
  return strange == 0;
}

}  // namespace

std::size_t strange_byte(std::string_view text) {
  if (is_ascii_text(text)) return text.size();
  std::size_t at = unprintable_at(text);
  while (at < text.size() && (text[at] == '\n' || text[at] == '\r')) {
    ++at;
    at += unprintable_at(text.substr(at));
  }
  return at;
}

bool is_plain_text(std::string_view text) { return strange_byte(text) == text.size(); }

}  // namespace crescendo::batch
