#pragma once

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <string>
#include <string_view>

namespace crescendo::parsing {

/// Somewhere inside the text that is being read.
struct Input {
  std::string_view text;
  std::string_view what;

  [[noreturn]] void fail(const std::string& message, std::string hint, std::size_t offset,
                         std::size_t length) const {
    throw InputError({message, std::move(hint), Excerpt{std::string(text), offset, length}});
  }
  [[noreturn]] void fail(const std::string& message, std::string hint) const {
    fail(message, std::move(hint), 0, text.size());
  }
  [[nodiscard]] std::string named() const { return std::string(what) + " " + in_quotes(text); }
};

/// The number as typed, for a hint that can be copied; another one where nobody would copy it.
inline std::string example_number(std::string_view typed) {
  constexpr std::size_t longest = 8;
  return typed.size() <= longest ? std::string(typed) : "12";
}

/// Whether a word is a unit of time: `h`, `min`, `s` and their longer forms.
bool is_time_unit(std::string_view word);

[[noreturn]] inline void empty(std::string_view what, std::string_view examples) {
  throw InputError({"the " + std::string(what) + " is empty", std::string(examples)});
}

}  // namespace crescendo::parsing
