#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace crescendo {

/// Columns that UTF-8 text takes on a terminal, one per code point (nothing wider is ever printed here).
std::size_t display_width(std::string_view utf8);

/// The text made harmless for a terminal: control characters, broken UTF-8 and marks that reorder letters
/// become `?`.
std::string printable(std::string_view text);

/// Where the first byte stands that is a control character (other than a tab) or no UTF-8; behind the end
/// where there is none.
std::size_t unprintable_at(std::string_view text);

/// The same for a text that may have several lines. Plain English is looked at many bytes at a time.
std::size_t unreadable_at(std::string_view text);

/// The beginning of the text in so many bytes at most, ending with a whole character.
std::string_view cut_to(std::string_view text, std::size_t most);

/// `"text"`, printable, and shortened with an ellipsis where it is long.
std::string in_quotes(std::string_view text);

/// ASCII letters in lower case; other bytes as they are.
std::string lower_case(std::string_view text);

/// Words broken into lines of at most `width` columns, each after `indent` blanks.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent = 0);

/// Without blanks at either end.
std::string_view trimmed(std::string_view text);

}  // namespace crescendo
