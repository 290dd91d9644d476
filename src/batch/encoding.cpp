#include "batch/encoding.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"

#include <array>

namespace crescendo::batch {
namespace {

using namespace std::string_view_literals;
using std::string_view;

/// How files of a kind begin.
struct Signature {
  string_view bytes;
  string_view what;
  string_view hint;
};

constexpr string_view save = "save it as CSV in UTF-8, or run it through iconv -f UTF-16 -t UTF-8";
constexpr string_view unpack = "unpack it first, as in gzip -dc FILE | crescendo batch -";
constexpr string_view export_it = "export its sheet as CSV in UTF-8";

constexpr std::array<Signature, 8> signatures = {{
    {"\xFF\xFE"sv, "this is text in UTF-16, and not in UTF-8", save},
    {"\xFE\xFF"sv, "this is text in UTF-16, and not in UTF-8", save},
    {"\x1F\x8B"sv, "this file is compressed (gzip)", unpack},
    {"BZh"sv, "this file is compressed (bzip2)", unpack},
    {"\xFD\x37zXZ"sv, "this file is compressed (xz)", unpack},
    {"\x28\xB5\x2F\xFD"sv, "this file is compressed (zstd)", unpack},
    {"PK\x03\x04"sv, "this is a spreadsheet (.xlsx, .ods) or another zip archive", export_it},
    {"\xD0\xCF\x11\xE0"sv, "this is a spreadsheet of an old kind (.xls)", export_it},
}};

[[noreturn]] void refuse(const std::string& file, string_view what, string_view hint) {
  throw InputError({std::string(what), std::string(hint), {}, Location{file}});
}

/// Every other byte is nothing: letters of two bytes, in either order.
bool looks_like_utf16(string_view text) {
  if (text.size() < 4) return false;
  const bool first = text[0] == '\0' && text[2] == '\0';
  const bool second = text[1] == '\0' && text[3] == '\0';
  return first != second;
}

}  // namespace

void require_utf8_text(const std::string& file, string_view beginning) {
  for (const auto& [bytes, what, hint] : signatures) {
    if (beginning.starts_with(bytes)) refuse(file, what, hint);
  }
  if (looks_like_utf16(beginning)) refuse(file, signatures.front().what, signatures.front().hint);
  if (beginning.substr(0, beginning.find('\n')).find('\0') != string_view::npos) {
    refuse(file, "this is no text", "a roster is a file of CSV or JSON Lines, in UTF-8");
  }
}

}  // namespace crescendo::batch
