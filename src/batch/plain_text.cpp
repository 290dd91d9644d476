#include "batch/plain_text.hpp"

#include "crescendo/diagnostics/text.hpp"

namespace crescendo::batch {
namespace {

/// Letters without accents, digits, signs and line breaks: nearly every row. A loop without a way out, for
/// the compiler to look at many bytes at once.
bool is_ascii_text(std::string_view text) {
  unsigned strange = 0;
  for (const char byte : text) {
    const auto code = static_cast<unsigned char>(byte);
    const unsigned blank = (code == '\t' ? 1U : 0U) | (code == '\n' ? 1U : 0U) | (code == '\r' ? 1U : 0U);
    const unsigned printable = code >= 0x20U && code < 0x7FU ? 1U : 0U;
    strange |= 1U ^ (blank | printable);
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
