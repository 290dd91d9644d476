#pragma once

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/request/request.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace crescendo {

/// Where a request comes from, for messages that point at its words: a command line with its defaults, or a
/// row of a roster.
class Origin {
 public:
  Origin() = default;
  Origin(const Origin&) = delete;
  Origin& operator=(const Origin&) = delete;
  virtual ~Origin() = default;

  /// What a parser said of a value, with the place of the value, or of the part of it that the parser's
  /// excerpt marks. What has a place already keeps it.
  [[nodiscard]] virtual InputError placed(const InputError& error, Key key) const = 0;

  /// A diagnostic about a whole value.
  [[nodiscard]] InputError about(Key key, std::string message, std::string hint) const {
    return placed(InputError({std::move(message), std::move(hint)}), key);
  }

  /// The same about a value that is missing beside that of `near`, which is where it is shown.
  [[nodiscard]] InputError about_missing(Key key, std::string message, std::string hint, Key near) const {
    Diagnostic diagnostic = about(near, std::move(message), std::move(hint)).first();
    diagnostic.field = name_of(key);
    return InputError(std::move(diagnostic));
  }

  /// Calls `parse` with a value, and places what it throws.
  template <class Parse>
  [[nodiscard]] auto parse(const Request& request, Key key, const Parse& parse) const {
    try {
      return parse(request[key]);
    } catch (const InputError& error) {
      throw placed(error, key);
    }
  }

  /// The same where there may be no value.
  template <class Parse>
  [[nodiscard]] auto parse_if_there(const Request& request, Key key, const Parse& parse) const
      -> std::optional<decltype(parse(std::string_view()))> {
    if (!request.has(key)) return std::nullopt;
    return this->parse(request, key, parse);
  }

 protected:
  Origin(Origin&&) = default;
  Origin& operator=(Origin&&) = default;
};

}  // namespace crescendo
