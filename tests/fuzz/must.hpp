#pragma once

#include "crescendo/diagnostics/diagnostic.hpp"

#include <optional>
#include <string_view>

namespace crescendo::fuzz {

/// Ends the process, as fuzzers want it, where something does not hold. `detail` is said as well.
void must(bool holds, std::string_view what, std::string_view detail = {});

/// What must hold of every message: it says something, is one a terminal can show, and points into its
/// excerpt.
void must_be_sound(const InputError& error);

/// The text on a terminal does nothing but be read.
void must_be_readable(std::string_view text);

/// What `parse` makes of a text, or nothing where it refuses it; any other exception ends the process.
template <class Parse>
auto read(const Parse& parse) -> std::optional<decltype(parse())> {
  try {
    return parse();
  } catch (const InputError& error) {
    must_be_sound(error);
    return std::nullopt;
  }
}

}  // namespace crescendo::fuzz
