#pragma once

#include <cstddef>
#include <cstdint>

namespace crescendo::fit {

// The part of the FIT profile that workouts need. The numbers are those of Garmin's published profile (2019
// and later), checked against files that other programs read.

/// How a field's value is stored.
enum class BaseType : std::uint8_t {
  enumeration = 0x00,
  string = 0x07,
  uint16 = 0x84,
  uint32 = 0x86,
  uint32z = 0x8C
};

/// A field of a message: its number, and what it holds.
struct Field {
  std::uint8_t number;
  BaseType type;
};

/// What a field that has no value holds.
constexpr std::uint32_t invalid(BaseType type) {
  switch (type) {
    case BaseType::enumeration:
      return 0xFF;
    case BaseType::uint16:
      return 0xFFFF;
    case BaseType::uint32:
      return 0xFFFFFFFF;
    case BaseType::string:
    case BaseType::uint32z:
      return 0;
  }
  return 0;
}

/// Bytes that a number takes; strings are as long as the definition says.
constexpr std::size_t size_of(BaseType type) {
  switch (type) {
    case BaseType::enumeration:
    case BaseType::string:
      return 1;
    case BaseType::uint16:
      return 2;
    case BaseType::uint32:
    case BaseType::uint32z:
      return 4;
  }
  return 1;
}

namespace file_id {
inline constexpr std::uint16_t message = 0;
inline constexpr Field type{0, BaseType::enumeration};
inline constexpr Field manufacturer{1, BaseType::uint16};
inline constexpr Field product{2, BaseType::uint16};
inline constexpr Field serial_number{3, BaseType::uint32z};
inline constexpr Field time_created{4, BaseType::uint32};
inline constexpr Field product_name{8, BaseType::string};

inline constexpr std::uint32_t workout_file = 5;
/// What generators that have no number of their own write: devices take such files.
inline constexpr std::uint32_t any_manufacturer = 1;
inline constexpr std::uint32_t any_product = 65534;
}  // namespace file_id

namespace workout {
inline constexpr std::uint16_t message = 26;
inline constexpr Field sport{4, BaseType::enumeration};
inline constexpr Field capabilities{5, BaseType::uint32z};
inline constexpr Field num_valid_steps{6, BaseType::uint16};
inline constexpr Field name{8, BaseType::string};

inline constexpr std::uint32_t running = 1;
/// What the workouts of Garmin's own programs say of themselves: that they come from its older format.
inline constexpr std::uint32_t tcx = 0x20;
}  // namespace workout

namespace workout_step {
inline constexpr std::uint16_t message = 27;
inline constexpr Field message_index{254, BaseType::uint16};
inline constexpr Field name{0, BaseType::string};
inline constexpr Field duration_type{1, BaseType::enumeration};
inline constexpr Field duration_value{2, BaseType::uint32};  ///< ms or cm, or the step that a repeat goes to
inline constexpr Field target_type{3, BaseType::enumeration};
inline constexpr Field target_value{4,
                                    BaseType::uint32};   ///< 0: between low and high; or how often to repeat
inline constexpr Field target_low{5, BaseType::uint32};  ///< mm/s, or beats
inline constexpr Field target_high{6, BaseType::uint32};
inline constexpr Field intensity{7, BaseType::enumeration};
inline constexpr Field notes{8, BaseType::string};

enum class DurationType : std::uint32_t { time = 0, distance = 1, repeat_until_steps_done = 6 };
enum class TargetType : std::uint32_t { speed = 0, heart_rate = 1, open = 2 };
enum class Intensity : std::uint32_t { active = 0, rest = 1, warmup = 2, cooldown = 3 };

/// Beats are this plus their number; what is below are percents of the maximum.
inline constexpr std::uint32_t beats_offset = 100;
}  // namespace workout_step

/// Times count from 1989-12-31, 0:00 UTC; so many seconds after the usual epoch.
inline constexpr std::int64_t epoch = 631065600;

/// The most steps that a Garmin watch takes.
inline constexpr std::size_t most_steps = 50;

// The longest strings that devices are known to show, in bytes and with the zero at the end.
inline constexpr std::size_t longest_workout_name = 32;
inline constexpr std::size_t longest_step_name = 16;
inline constexpr std::size_t longest_notes = 200;

}  // namespace crescendo::fit
