#pragma once

#include "crescendo/diagnostics/diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace crescendo::cli {

/// The words that were typed, for messages that point at one of them.
class CommandLine {
 public:
  explicit CommandLine(std::vector<std::string> arguments) : arguments_(std::move(arguments)) {}

  [[nodiscard]] const std::vector<std::string>& arguments() const { return arguments_; }

  /// What a parser said of a value, with the whole line as excerpt and the wrong part of it marked.
  /// `occurrence` tells which argument is meant where two have the same text.
  [[nodiscard]] InputError placed(const InputError& error, std::string_view value, int occurrence = 0) const;

  /// A diagnostic about a whole argument.
  [[nodiscard]] InputError about(std::string_view argument, std::string message, std::string hint) const;

  /// Calls `parse(value)`, and places what it throws.
  template <class Parse>
  [[nodiscard]] auto parse(std::string_view value, const Parse& parse, int occurrence = 0) const {
    try {
      return parse(value);
    } catch (const InputError& error) {
      throw placed(error, value, occurrence);
    }
  }

  /// The same for a test whose result, if it has one, does not matter.
  template <class Test>
  void require(std::string_view value, const Test& test, int occurrence = 0) const {
    static_cast<void>(parse(value, test, occurrence));
  }

 private:
  [[nodiscard]] std::string echoed(std::size_t wanted, std::size_t& begin) const;

  std::vector<std::string> arguments_;
};

}  // namespace crescendo::cli
