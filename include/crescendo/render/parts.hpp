#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace crescendo {

/// What there is to say of a plan beside how long its segments are. Not every format can say all of it.
enum class Part {
  paces,
  ramps,
  heart_rates,
  effort,
  cues,
  belt,
  guidance,
  warnings,
  splits,
  derivation,
  date
};
inline constexpr std::array<std::string_view, 11> part_names = {
    "paces",    "ramps",    "heart rates", "effort",     "cues", "treadmill settings",
    "guidance", "warnings", "splits",      "derivation", "date"};

/// Some of the parts.
class Parts {
 public:
  constexpr Parts() = default;
  constexpr Parts(std::initializer_list<Part> parts) {
    for (const Part part : parts) add(part);
  }
  static constexpr Parts all() {
    Parts parts;
    for (std::size_t i = 0; i < part_names.size(); ++i) parts.add(static_cast<Part>(i));
    return parts;
  }

  constexpr void add(Part part) { bits_ |= bit(part); }
  constexpr void remove(Part part) { bits_ &= ~bit(part); }
  [[nodiscard]] constexpr bool has_all() const { return bits_ == all().bits_; }
  [[nodiscard]] constexpr bool has(Part part) const { return (bits_ & bit(part)) != 0; }

 private:
  static constexpr std::uint32_t bit(Part part) { return std::uint32_t{1} << static_cast<unsigned>(part); }

  std::uint32_t bits_ = 0;
};

}  // namespace crescendo
