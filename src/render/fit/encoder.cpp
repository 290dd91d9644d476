#include "render/fit/encoder.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <algorithm>

namespace crescendo::fit {
namespace {

constexpr std::uint32_t byte_mask = 0xFF;
constexpr unsigned bits_per_byte = 8;

/// Little-endian, whatever the machine.
void put(std::string& out, std::uint32_t value, std::size_t bytes) {
  for (std::size_t i = 0; i < bytes; ++i, value >>= bits_per_byte) {
    out += static_cast<char>(value & byte_mask);
  }
}

// What a record begins with.
constexpr std::uint8_t definition_bit = 0x40;
constexpr std::uint8_t little_endian = 0;

constexpr std::uint8_t header_size = 14;
constexpr std::uint8_t protocol_version = 0x10;
constexpr std::uint16_t profile_version = 21217;

constexpr std::array<std::uint16_t, 256> checksums_of_bytes() {
  constexpr std::uint16_t polynomial = 0xA001;
  std::array<std::uint16_t, 256> table{};
  for (std::uint16_t byte = 0; byte < table.size(); ++byte) {
    std::uint16_t crc = byte;
    for (unsigned bit = 0; bit < bits_per_byte; ++bit) {
      const bool odd = (crc & 1U) != 0;
      crc = static_cast<std::uint16_t>((crc >> 1U) ^ (odd ? polynomial : 0U));
    }
    table[byte] = crc;
  }
  return table;
}
constexpr auto crc_table = checksums_of_bytes();

}  // namespace

Message& Message::set(Field field, std::uint32_t value) {
  layout_.push_back({field, size_of(field.type)});
  put(values_, value, size_of(field.type));
  return *this;
}

Message& Message::set(Field field, std::string_view text, std::size_t size) {
  layout_.push_back({field, size});
  const std::string_view fitting = cut_to(text, size - 1);
  values_ += fitting;
  values_.append(size - fitting.size(), '\0');
  return *this;
}

std::string Message::definition(std::uint8_t local_type) const {
  std::string result;
  constexpr std::size_t head = 6;
  constexpr std::size_t per_field = 3;
  result.reserve(head + per_field * layout_.size());
  put(result, definition_bit | local_type, 1);
  put(result, 0, 1);
  put(result, little_endian, 1);
  put(result, number_, 2);
  put(result, static_cast<std::uint32_t>(layout_.size()), 1);
  for (const Layout& layout : layout_) {
    put(result, layout.field.number, 1);
    put(result, static_cast<std::uint32_t>(layout.size), 1);
    put(result, static_cast<std::uint32_t>(layout.field.type), 1);
  }
  return result;
}

std::string Message::data(std::uint8_t local_type) const {
  std::string result;
  result.reserve(1 + values_.size());
  put(result, local_type, 1);
  return result += values_;
}

Messages& Messages::add(const Message& message) {
  // One local type is enough: messages of a kind stand together.
  constexpr std::uint8_t local_type = 0;
  std::string definition = message.definition(local_type);
  if (definition != definition_) {
    bytes_ += definition;
    definition_ = std::move(definition);
  }
  bytes_ += message.data(local_type);
  return *this;
}

std::uint16_t crc_of(std::string_view bytes) {
  std::uint16_t crc = 0;
  for (const char byte : bytes) {
    const auto index = (crc ^ static_cast<unsigned char>(byte)) & byte_mask;
    crc = static_cast<std::uint16_t>((crc >> bits_per_byte) ^ crc_table[index]);
  }
  return crc;
}

std::string file_of(std::string_view messages) {
  std::string file;
  file.reserve(header_size + messages.size() + sizeof(std::uint16_t));
  put(file, header_size, 1);
  put(file, protocol_version, 1);
  put(file, profile_version, 2);
  put(file, static_cast<std::uint32_t>(messages.size()), 4);
  file += ".FIT";
  put(file, crc_of(file), 2);
  file += messages;
  put(file, crc_of(file), 2);
  return file;
}

}  // namespace crescendo::fit
