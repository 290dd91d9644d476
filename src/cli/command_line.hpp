#pragma once

#include "cli/setting.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::cli {

/// The words that were typed, and the defaults for those that were not, for messages that point at one of
/// them.
class CommandLine {
 public:
  explicit CommandLine(std::vector<std::string> arguments) : arguments_(std::move(arguments)) {}

  [[nodiscard]] const std::vector<std::string>& arguments() const { return arguments_; }

  /// Whether the option was typed, and is not a default.
  [[nodiscard]] bool typed(std::string_view option) const;

  /// Values that options have without having been typed.
  void fall_back_on(std::vector<Setting> defaults) { defaults_ = std::move(defaults); }

  /// What a parser said of a value, with the whole line as excerpt and the wrong part of it marked: the
  /// command line, or the line of the file that the value comes from. `occurrence` tells which argument is
  /// meant where two have the same text.
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
  [[nodiscard]] std::optional<Place> place_of(std::string_view value, const std::string& message,
                                              int occurrence) const;
  template <class Matches>
  [[nodiscard]] std::optional<Place> among_arguments(const Matches& matches, std::string_view value,
                                                     int occurrence) const;
  template <class Matches>
  [[nodiscard]] std::optional<Place> among_defaults(const Matches& matches, int occurrence) const;

  std::vector<std::string> arguments_;
  std::vector<Setting> defaults_;
};

}  // namespace crescendo::cli
