#include "render/xml.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <pugixml.hpp>
#include <sstream>

namespace crescendo::xml {
namespace {

/// U+FFFE and U+FFFF: the two last code points of the plane are no characters.
constexpr std::string_view noncharacters[] = {"\xEF\xBF\xBE", "\xEF\xBF\xBF"};

std::string saved(const pugi::xml_document& document, unsigned int how) {
  std::ostringstream out;
  document.save(out, " ", how, pugi::encoding_utf8);
  return out.str();
}

}  // namespace

std::string allowed(std::string_view text) {
  std::string result = printable(text);
  for (const std::string_view banned : noncharacters) {
    for (std::size_t at = result.find(banned); at != std::string::npos; at = result.find(banned, at)) {
      result.replace(at, banned.size(), "?");
    }
  }
  return result;
}

pugi::xml_node add(pugi::xml_node parent, const char* name, std::string_view text) {
  pugi::xml_node node = parent.append_child(name);
  add_text(node, text);
  return node;
}

void add_text(pugi::xml_node parent, std::string_view text) {
  parent.append_child(pugi::node_pcdata).set_value(allowed(text).c_str());
}

void add_lines(pugi::xml_node parent, std::string_view text) {
  parent.append_child(pugi::node_pcdata).set_value(std::string(text).c_str());
}

void set(pugi::xml_node node, const char* name, std::string_view text) {
  node.append_attribute(name).set_value(allowed(text).c_str());
}

std::string written(const pugi::xml_document& document) { return saved(document, pugi::format_indent); }

std::string written_as_html(const pugi::xml_document& document) {
  return saved(document, pugi::format_indent | pugi::format_no_declaration);
}

}  // namespace crescendo::xml
