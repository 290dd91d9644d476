#pragma once

#include "cli/setting.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/request/origin.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crescendo::cli {

/// The words that were typed, and the defaults for those that were not, for messages that point at one of
/// them.
class CommandLine : public Origin {
 public:
  explicit CommandLine(std::vector<std::string> arguments) : arguments_(std::move(arguments)) {}

  [[nodiscard]] const std::vector<std::string>& arguments() const { return arguments_; }

  /// Whether the option was typed, and is not a default.
  [[nodiscard]] bool typed(std::string_view option) const;

  /// Values that options have without having been typed.
  void fall_back_on(std::vector<Setting> defaults) { defaults_ = std::move(defaults); }

  /// Tells which words stand for a key by where they stand, `half` and `1:28:30`, in the order of typing.
  void recognise(Key key, std::string_view word) { positionals_.emplace_back(key, word); }

  [[nodiscard]] InputError placed(const InputError& error, Key key) const override;
  using Origin::about;
  using Origin::parse;

  /// What a parser said of a value of the command's own, with the whole line as excerpt and the wrong part of
  /// it marked: the command line, or the line of the file that the value comes from.
  [[nodiscard]] InputError placed(const InputError& error, std::string_view value) const;

  /// A diagnostic about a whole argument.
  [[nodiscard]] InputError about(std::string_view argument, std::string message, std::string hint) const;

  /// Calls `parse(value)`, and places what it throws.
  template <class Parse>
  [[nodiscard]] auto parse(std::string_view value, const Parse& parse) const {
    try {
      return parse(value);
    } catch (const InputError& error) {
      throw placed(error, value);
    }
  }

 private:
  [[nodiscard]] std::string echoed(std::size_t wanted, std::size_t& begin) const;
  /// The place of the last `length` bytes of an argument.
  [[nodiscard]] Spot place_in(std::size_t argument, std::size_t length) const;
  [[nodiscard]] std::optional<Spot> place_of(std::string_view value, const std::string& message) const;
  [[nodiscard]] std::optional<Spot> place_of(Key key, std::string_view part) const;
  [[nodiscard]] std::optional<Spot> among_options(std::string_view option, std::string_view part) const;
  [[nodiscard]] std::optional<Spot> among_positionals(Key key) const;
  [[nodiscard]] InputError at(const std::optional<Spot>& place, const InputError& error) const;

  std::vector<std::string> arguments_;
  std::vector<Setting> defaults_;
  /// Words that stand for a key without naming it, in the order in which they are typed.
  std::vector<std::pair<Key, std::string>> positionals_;
};

}  // namespace crescendo::cli
