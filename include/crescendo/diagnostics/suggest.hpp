#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace crescendo {

/// The candidate that was probably meant by a misspelt word: the one with the fewest edits (insertion,
/// deletion, substitution, swap of neighbours), provided that they are few for the word's length.
std::optional<std::string_view> closest(std::string_view word, std::span<const std::string_view> candidates);

/// "did you mean X?" where there is such a candidate, otherwise "LEAD a, b, c".
std::string suggestion(std::string_view word, std::span<const std::string_view> candidates,
                       std::string_view lead);

}  // namespace crescendo
