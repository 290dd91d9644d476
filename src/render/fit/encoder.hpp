#pragma once

#include "render/fit/profile.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::fit {

/// The values of one message, in the order in which they are written.
class Message {
 public:
  explicit Message(std::uint16_t number) : number_(number) {
    // Room for a step with a name and notes, which is what nearly all of a file is.
    constexpr std::size_t fields = 12;
    constexpr std::size_t bytes = 128;
    layout_.reserve(fields);
    values_.reserve(bytes);
  }

  Message& set(Field field, std::uint32_t value);
  template <class Word>
  Message& set(Field field, Word word) requires std::is_enum_v<Word> {
    return set(field, static_cast<std::uint32_t>(word));
  }
  /// A value that is not there.
  Message& skip(Field field) { return set(field, invalid(field.type)); }
  /// A text in so many bytes, cut at a character so that it fits with the zero behind it.
  Message& set(Field field, std::string_view text, std::size_t size);

  [[nodiscard]] std::string definition(std::uint8_t local_type) const;
  [[nodiscard]] std::string data(std::uint8_t local_type) const;

 private:
  struct Layout {
    Field field;
    std::size_t size;
  };
  std::uint16_t number_;
  std::vector<Layout> layout_;
  std::string values_;
};

/// The messages of a file, with a definition in front of each that is laid out otherwise than the one before.
class Messages {
 public:
  Messages& add(const Message& message);
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string definition_;
  std::string bytes_;
};

/// CRC-16/ARC: polynomial 0x8005 reflected, initial value 0.
std::uint16_t crc_of(std::string_view bytes);

/// A whole file around its messages: header, data, checksum.
std::string file_of(std::string_view messages);

}  // namespace crescendo::fit
