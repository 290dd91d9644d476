#include "support/fit.hpp"

#include <array>

#include <fmt/format.h>

namespace crescendo::test {
namespace {

using std::string;
using std::string_view;

/// The same checksum as in the published description, by nibbles: another way than the encoder's.
std::uint16_t nibble_crc(string_view bytes) {
  static constexpr std::array<std::uint16_t, 16> table = {0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00,
                                                          0x2800, 0xE401, 0xA001, 0x6C00, 0x7800, 0xB401,
                                                          0x5000, 0x9C01, 0x8801, 0x4400};
  unsigned crc = 0;
  for (const char c : bytes) {
    const unsigned byte = static_cast<unsigned char>(c);
    for (const unsigned nibble : {byte & 0xFU, byte >> 4U}) {
      crc = (crc >> 4U) ^ table.at(crc & 0xFU) ^ table.at(nibble);
    }
  }
  return static_cast<std::uint16_t>(crc);
}

class Reader {
 public:
  explicit Reader(string_view bytes) : bytes_(bytes) {}

  [[nodiscard]] bool done() const { return at_ == bytes_.size(); }
  string_view take(std::size_t size) {
    if (bytes_.size() - at_ < size) throw BadFit("the file breaks off");
    at_ += size;
    return bytes_.substr(at_ - size, size);
  }
  std::uint32_t number(std::size_t size) {
    std::uint32_t value = 0;
    std::uint32_t shift = 0;
    for (const char byte : take(size)) {
      value |= std::uint32_t{static_cast<unsigned char>(byte)} << shift;
      shift += 8;
    }
    return value;
  }

 private:
  string_view bytes_;
  std::size_t at_ = 0;
};

struct FieldLayout {
  unsigned number;
  std::size_t size;
  unsigned type;
};
struct Layout {
  unsigned kind = 0;
  std::vector<FieldLayout> fields;
};

constexpr unsigned string_type = 0x07;

std::uint32_t nothing(unsigned type) {
  switch (type) {
    case 0x00:
    case 0x02:
      return 0xFF;
    case 0x84:
      return 0xFFFF;
    case 0x86:
      return 0xFFFFFFFF;
    case 0x8C:
      return 0;
    default:
      throw BadFit(fmt::format("unknown base type {}", type));
  }
}

Layout read_layout(Reader& reader) {
  reader.take(1);
  if (reader.number(1) != 0) throw BadFit("not little-endian");
  Layout layout;
  layout.kind = reader.number(2);
  layout.fields.resize(reader.number(1));
  for (FieldLayout& field : layout.fields) {
    field.number = reader.number(1);
    field.size = reader.number(1);
    field.type = reader.number(1);
  }
  return layout;
}

string text_in(string_view bytes) {
  const auto end = bytes.find('\0');
  if (end == string_view::npos) throw BadFit("a text without a zero behind it");
  if (bytes.find_first_not_of('\0', end) != string_view::npos) throw BadFit("something behind a text's end");
  return string(bytes.substr(0, end));
}

FitMessage read_message(Reader& reader, const Layout& layout) {
  FitMessage message{layout.kind, {}, {}};
  for (const FieldLayout& field : layout.fields) {
    if (field.type == string_type) {
      message.texts[field.number] = text_in(reader.take(field.size));
      continue;
    }
    const std::uint32_t value = reader.number(field.size);
    if (value != nothing(field.type)) message.numbers[field.number] = value;
  }
  return message;
}

string_view checked_data(string_view bytes) {
  Reader header(bytes);
  if (header.number(1) != 14) throw BadFit("the header is not of 14 bytes");
  header.take(3);
  const std::size_t size = header.number(4);
  if (header.take(4) != ".FIT") throw BadFit("no .FIT in the header");
  if (header.number(2) != nibble_crc(bytes.substr(0, 12))) throw BadFit("the header's checksum is wrong");
  if (bytes.size() != 14 + size + 2) throw BadFit("the size in the header is wrong");
  Reader end(bytes.substr(14 + size));
  if (end.number(2) != nibble_crc(bytes.substr(0, 14 + size))) throw BadFit("the file's checksum is wrong");
  return bytes.substr(14, size);
}

string number_text(const FitMessage& message, unsigned field) {
  const auto found = message.numbers.find(field);
  return found == message.numbers.end() ? "none" : fmt::format("{}", found->second);
}

string length_text(const FitMessage& step) {
  const std::uint32_t value = step.numbers.at(2);
  switch (step.numbers.at(1)) {
    case 0:
      return fmt::format("{:.3f} s", value / 1000.0);
    case 1:
      return fmt::format("{:.2f} m", value / 100.0);
    case 6:
      return fmt::format("back to step {}, {} times in all", value, step.numbers.at(4));
    default:
      throw BadFit("an unexpected kind of length");
  }
}

string pace_text(std::uint32_t millimetres_per_second) {
  const auto seconds = static_cast<unsigned>(1e6 / millimetres_per_second + 0.5);
  return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

string target_text(const FitMessage& step) {
  const auto target = step.numbers.at(3);
  if (step.numbers.at(1) == 6) return "";
  if (target == 2) return ", open";
  const std::uint32_t low = step.numbers.at(5);
  const std::uint32_t high = step.numbers.at(6);
  if (target == 0) {
    return fmt::format(", {}..{} mm/s ({} to {}/km)", low, high, pace_text(low), pace_text(high));
  }
  if (target != 1) throw BadFit("an unexpected kind of target");
  return low > 100 ? fmt::format(", {}..{} bpm", low - 100, high - 100)
                   : fmt::format(", {}..{}% of the maximum", low, high);
}

string message_text(const FitMessage& message) {
  static constexpr std::array<string_view, 4> intensities = {"active", "rest", "warm-up", "cool-down"};
  switch (message.kind) {
    case 0:
      return fmt::format("file: type {}, manufacturer {}, product {} \"{}\", serial {}, created {}\n",
                         number_text(message, 0), number_text(message, 1), number_text(message, 2),
                         message.texts.at(8), number_text(message, 3), number_text(message, 4));
    case 26:
      return fmt::format("workout \"{}\": sport {}, {} steps\n", message.texts.at(8), number_text(message, 4),
                         number_text(message, 6));
    case 27:
      return fmt::format("{:>2} {:<15} {}{}, {}, \"{}\"\n", message.numbers.at(254), message.texts.at(0),
                         length_text(message), target_text(message), intensities.at(message.numbers.at(7)),
                         message.texts.at(8));
    default:
      throw BadFit(fmt::format("an unexpected message {}", message.kind));
  }
}

}  // namespace

bool looks_like_fit(string_view bytes) { return bytes.size() > 12 && bytes.substr(8, 4) == ".FIT"; }

std::vector<FitMessage> decode_fit(string_view bytes) {
  Reader reader(checked_data(bytes));
  std::map<unsigned, Layout> layouts;
  std::vector<FitMessage> messages;
  while (!reader.done()) {
    const unsigned head = reader.number(1);
    if ((head & 0xA0U) != 0) throw BadFit("a record that no workout needs");
    const unsigned local = head & 0xFU;
    if ((head & 0x40U) != 0) {
      layouts[local] = read_layout(reader);
    } else if (layouts.contains(local)) {
      messages.push_back(read_message(reader, layouts[local]));
    } else {
      throw BadFit("a message without a definition");
    }
  }
  return messages;
}

string fit_text(string_view bytes) {
  string result;
  for (const FitMessage& message : decode_fit(bytes)) result += message_text(message);
  return result;
}

}  // namespace crescendo::test
