#pragma once

#include <span>
#include <string>
#include <string_view>

namespace crescendo::cli {

/// What to do about an option that a command does not have: what other programs call one of its options, what
/// was misspelt, or where to look.
std::string hint_for_option(std::string_view typed, std::span<const std::string_view> options,
                            std::string_view command);

/// The option that a word stands for whose hyphens a text processor has made dashes of; empty where it is
/// none.
std::string with_hyphens(std::string_view word);

}  // namespace crescendo::cli
