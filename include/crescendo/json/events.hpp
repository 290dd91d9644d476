#pragma once

#include "crescendo/diagnostics/place.hpp"
#include "crescendo/json/kind.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace crescendo::json {

/// What a JSON text consists of, from its beginning to its end, for who needs no tree. Each event says
/// whether to go on.
class Events {
 public:
  Events() = default;
  Events(const Events&) = delete;
  Events& operator=(const Events&) = delete;
  virtual ~Events() = default;

  virtual bool null(Place place) = 0;
  virtual bool boolean(bool value, Place place) = 0;
  virtual bool number(double value, Place place) = 0;
  /// The text may be taken; its place holds the quotes too.
  virtual bool string(std::string& text, Place place) = 0;
  /// An array or an object, at its bracket.
  virtual bool open(Kind kind, Place bracket) = 0;
  virtual bool close(Place bracket) = 0;
  virtual bool key(std::string& name, Place place) = 0;
};

/// Where a text stops being JSON, and why.
struct Failure {
  Place place;
  std::string message;
  std::string hint;
};

/// Reads a whole text. Comes back empty also where an event ended the reading: whoever did so knows why.
std::optional<Failure> read_events(std::string_view text, Events& events);

}  // namespace crescendo::json
