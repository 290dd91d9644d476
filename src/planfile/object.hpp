#pragma once

#include "crescendo/json/fields.hpp"
#include "crescendo/units/distance.hpp"
#include "crescendo/units/duration.hpp"
#include "crescendo/units/grade.hpp"
#include "crescendo/units/pace.hpp"

#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace crescendo::planfile {

/// From where to where a number may go, and what that means to a person.
struct Range {
  double least;
  double most;
  std::string_view words = {};
  bool whole = false;
};

/// Numbers are written to six decimals, and nothing more than nothing is less than that.
inline constexpr double smallest = 1e-6;

// As far as the longest run that can be asked for goes, in time and in distance.
inline constexpr Range metres{smallest, 1e6, "metres, to 1000 km"};
inline constexpr Range metres_from_zero{0, 1e6, "metres, to 1000 km"};
inline constexpr Range seconds{smallest, 360000, "seconds, to 100 hours"};
inline constexpr Range seconds_from_zero{0, 360000, "seconds, to 100 hours"};
/// The edges of a band lie beside a pace.
inline constexpr Range band_edge{30, 1860, "from 0:30/km to 31:00/km, in seconds"};
inline constexpr Range seconds_per_kilometre{90, 1800, "from 1:30/km to 30:00/km, in seconds"};

inline constexpr Range grade{-steepest_grade.in_percent(), steepest_grade.in_percent(), "percent"};

/// What a belt counts in, by the unit of length.
inline constexpr std::array<std::string_view, 2> speed_units = {"km/h", "mph"};

/// The member, or the whole of what it is missing in.
const json::Value& member(const json::Value& object, std::string_view key);

/// What a rule of another room says, at the value that it is about.
template <class Test>
void placed(const json::Value& value, json::Findings& findings, const Test& test) {
  try {
    test();
  } catch (const InputError& error) {
    findings.add(value, error.first().message, error.first().hint);
  }
}

/// The members of an object of a plan. What is wrong is reported, and something harmless returned: a plan
/// with anything wrong is thrown away.
class Object {
 public:
  Object(const json::Value& value, json::Findings& findings, std::initializer_list<std::string_view> known,
         std::string_view what)
      : findings_(findings), fields_(value, findings, known, what) {}

  // What is null where it does not apply may be missing as well.

  [[nodiscard]] double number(std::string_view key, const Range& range) const;
  [[nodiscard]] std::optional<double> number_or_null(std::string_view key, const Range& range) const;
  [[nodiscard]] int whole_number(std::string_view key, int least, int most) const;

  [[nodiscard]] Pace pace(std::string_view key) const {
    return Pace::per_kilometre(Duration(number(key, seconds_per_kilometre)));
  }
  [[nodiscard]] Duration time(std::string_view key, const Range& range = seconds) const {
    return Duration(number(key, range));
  }

  /// A text that fits on a page; it may be empty.
  [[nodiscard]] std::string text(std::string_view key) const;
  [[nodiscard]] std::string text_or_null(std::string_view key) const;
  [[nodiscard]] bool flag(std::string_view key) const;

  template <class Word, std::size_t count>
  [[nodiscard]] Word word(std::string_view key, const std::array<std::string_view, count>& names) const {
    const json::Value* value = fields_.required(key);
    const auto found = value != nullptr ? json::one_of(*value, names, key, findings_) : std::nullopt;
    return static_cast<Word>(found.value_or(0));
  }

  /// Null where it is missing or no object (with a finding), or is null and may be.
  [[nodiscard]] const json::Value* object(std::string_view key) const {
    return fields_.required(key, json::Kind::object);
  }
  [[nodiscard]] const json::Value* object_or_null(std::string_view key) const;

  /// The items of a list of at most so many; none where there are more.
  [[nodiscard]] const std::vector<json::Value>& list(std::string_view key, std::size_t most) const;

  /// The member as it stands in the file; null where it is missing.
  [[nodiscard]] const json::Value* raw(std::string_view key) const { return fields_.optional(key); }
  [[nodiscard]] const json::Value& value() const { return fields_.object(); }
  [[nodiscard]] json::Findings& findings() const { return findings_; }

 private:
  [[nodiscard]] std::optional<double> within(const json::Value& value, std::string_view key,
                                             const Range& range) const;
  [[nodiscard]] std::string short_text(const json::Value& value, std::string_view key) const;

  json::Findings& findings_;
  json::Fields fields_;
};

}  // namespace crescendo::planfile
