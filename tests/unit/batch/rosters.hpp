#pragma once

#include "crescendo/batch/roster.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crescendo::test {

inline constexpr std::array<std::string_view, 8> roster_columns = {"id",   "distance", "time",     "goal",
                                                                   "race", "level",    "hr-zones", "units"};

/// Hands a text out in pieces of so many bytes.
inline io::Source pieces(std::string text, std::size_t size) {
  auto rest = std::make_shared<std::string>(std::move(text));
  return [rest, size](std::string& bytes) -> std::error_code {
    bytes += rest->substr(0, size);
    rest->erase(0, size);
    return {};
  };
}

/// All at once.
inline io::Source whole(std::string text) {
  const std::size_t size = text.size() + 1;
  return pieces(std::move(text), size);
}

inline batch::Roster roster(std::string text) { return {"r.csv", whole(std::move(text)), roster_columns}; }

/// What was read of a row: `line: id=ann time=42:30`, and `! line:column message` where it is broken.
inline std::string written(const batch::Record& record) {
  std::string result = std::to_string(record.line()) + ":";
  for (std::size_t i = 0; i < record.size(); ++i) {
    result += " " + std::string(record.name(i)) + "=" + std::string(record.value(i));
  }
  if (const Diagnostic* error = record.error()) {
    result += " ! " + std::to_string(error->location->line) + ":" + std::to_string(error->location->column) +
              " " + error->message;
  }
  return result;
}

inline std::vector<std::string> rows_of(batch::Roster from, std::size_t most = 100) {
  std::vector<std::string> result;
  batch::Records records;
  while (from.read(records, most)) {
    CHECK(records.size() <= most);
    for (std::size_t i = 0; i < records.size(); ++i) result.push_back(written(records[i]));
  }
  CHECK(records.empty());
  return result;
}

inline std::vector<std::string> rows_of(const std::string& text) { return rows_of(roster(text)); }

/// Why a text is no roster at all.
inline Diagnostic refusal(const std::string& text) {
  try {
    roster(text);
  } catch (const InputError& error) {
    return error.first();
  }
  FAIL("accepted: " << text.substr(0, 100));
  return {""};
}

}  // namespace crescendo::test
