#pragma once

#include "manual/roff.hpp"

#include <string_view>

namespace crescendo::manual {

/// Adds a text in Markdown to a page: headings, paragraphs, lists, tables of two columns and fenced examples,
/// which is what our own texts are made of. Its title is left out, since pages have their own.
void add_markdown(std::string_view markdown, Roff& page);

}  // namespace crescendo::manual
