#pragma once

#include <string>
#include <string_view>

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace crescendo::xml {

/// The text without what no XML document may hold, however it is escaped.
std::string allowed(std::string_view text);

/// Adds `<name>text</name>`, also where the text is empty: HTML has no `<name/>`.
pugi::xml_node add(pugi::xml_node parent, const char* name, std::string_view text);

/// Adds text to what is in `parent`.
void add_text(pugi::xml_node parent, std::string_view text);

/// Adds text of the program's own, such as a style, with its line breaks.
void add_lines(pugi::xml_node parent, std::string_view text);

/// Sets an attribute to any text.
void set(pugi::xml_node node, const char* name, std::string_view text);

/// The document as UTF-8, one element a line where no text stands beside it.
std::string written(const pugi::xml_document& document);

/// The same as HTML, which has no declaration in front.
std::string written_as_html(const pugi::xml_document& document);

}  // namespace crescendo::xml
