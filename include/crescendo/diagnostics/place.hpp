#pragma once

#include "crescendo/diagnostics/diagnostic.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace crescendo {

/// A stretch of a text, in bytes.
struct Place {
  std::size_t offset = 0;
  std::size_t length = 0;
};

/// The stretch of a value that a parser's excerpt marks; all of it where the excerpt is of something else.
Place place_in_value(std::string_view value, const Excerpt& excerpt);

/// A text, the file that it is from, and the line there on which it begins.
struct Passage {
  std::string file;
  std::string_view text;
  std::size_t first_line = 1;
};

/// A diagnostic about a stretch of a text, with its line as the excerpt; of a long line its neighbourhood.
Diagnostic placed_in(const Passage& origin, Place place, std::string message, std::string hint = {});

}  // namespace crescendo
