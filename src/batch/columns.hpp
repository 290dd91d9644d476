#pragma once

#include "crescendo/batch/roster.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace crescendo::batch {

/// The name of a column as it is matched: in lower case, with hyphens between its words and none around it.
std::string plain_name(std::string_view written);

/// The columns that are known, found by what people write.
class Columns {
 public:
  explicit Columns(std::span<const std::string_view> known) : known_(known) {}

  [[nodiscard]] std::span<const std::string_view> known() const { return known_; }
  /// The number of a column; unknown ones are remembered.
  std::optional<std::size_t> find(std::string_view written);
  [[nodiscard]] bool knows(std::string_view written) const { return look_up(written).has_value(); }
  [[nodiscard]] const UnknownColumns& unknown() const { return unknown_; }

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  [[nodiscard]] std::optional<std::size_t> look_up(std::string_view written) const;
  void remember(std::string_view written, std::optional<std::size_t> column);

  std::span<const std::string_view> known_;
  /// What was written so far, since every line of JSON writes the same names.
  std::unordered_map<std::string, std::optional<std::size_t>, Hash, std::equal_to<>> written_;
  UnknownColumns unknown_;
};

}  // namespace crescendo::batch
