#pragma once

#include "crescendo/units/duration.hpp"

#include <string>
#include <string_view>

namespace crescendo::csv {

/// Any text as a cell: quoted where needed, without control characters, and never a formula.
std::string text_cell(std::string_view text);

/// A number with as many decimals as it needs, four at most.
std::string number_cell(double number);

/// `0:05:16`
std::string time_cell(Duration time);

}  // namespace crescendo::csv
