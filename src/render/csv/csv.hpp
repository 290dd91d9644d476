#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::csv {

/// A row per segment below a line of headings, for spreadsheets (RFC 4180). Numbers carry no unit, the
/// headings tell it; times and paces are h:mm:ss, which no spreadsheet takes for hours and minutes. A cell is
/// empty where there is nothing to say. Lines end in CRLF, as the standard has it: spreadsheets, csvkit and
/// Python read it and write it themselves.
std::string plan(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::csv
