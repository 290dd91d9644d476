#pragma once

#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::test {

/// What makes a file no FIT file.
class BadFit : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// One message of a FIT file. A number that is not there is missing in the map.
struct FitMessage {
  unsigned kind = 0;
  std::map<unsigned, std::uint32_t> numbers;
  std::map<unsigned, std::string> texts;
};

/// Whether the bytes begin like a FIT file.
bool looks_like_fit(std::string_view bytes);

/// Reads a FIT file with nothing of the encoder's: little-endian, without developer fields.
/// @throws BadFit where header, checksums or records are not as they must be
std::vector<FitMessage> decode_fit(std::string_view bytes);

/// The file in lines that a person can read.
std::string fit_text(std::string_view bytes);

}  // namespace crescendo::test
