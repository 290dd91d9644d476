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

  /// The same about a value that is missing; where nothing shows that, its place is that of `near`.
  [[nodiscard]] InputError about_missing(Key key, std::string message, std::string hint, Key near) const {
    const InputError error({std::move(message), std::move(hint)});
    InputError at_key = placed(error, key);
    return at_key.first().excerpt ? at_key : placed(error, near);
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
