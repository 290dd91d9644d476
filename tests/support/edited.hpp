#pragma once

#include "support/catch.hpp"

#include <string>

namespace crescendo::test {

/// The text with the first `from` replaced by `to`. A `from` that is not there fails the test.
inline std::string edited(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  INFO(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// Where the value of the member `key` stands, of several that of the one at `occurrence`.
inline std::size_t value_of(const std::string& text, const std::string& key, std::size_t occurrence) {
  const std::string member = "\"" + key + "\": ";
  std::size_t at = text.find(member);
  for (std::size_t i = 0; i < occurrence; ++i) at = text.find(member, at + 1);
  INFO(key);
  REQUIRE(at != std::string::npos);
  return at + member.size();
}

inline std::string with_number(std::string text, const std::string& key, std::size_t occurrence,
                               const std::string& number) {
  const std::size_t begin = value_of(text, key, occurrence);
  return text.replace(begin, text.find_first_of(",\n", begin) - begin, number);
}

/// The same for a number that changes by so much.
inline std::string with_change(const std::string& text, const std::string& key, std::size_t occurrence,
                               double change) {
  const double before = std::stod(text.substr(value_of(text, key, occurrence)));
  return with_number(text, key, occurrence, std::to_string(before + change));
}

}  // namespace crescendo::test
