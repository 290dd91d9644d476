#pragma once

#include "crescendo/io/descriptor.hpp"
#include "crescendo/io/interruption.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <system_error>

namespace crescendo::io {

/// A file, pipe or terminal to read from, as long as nobody interrupts.
class Input {
 public:
  /// Opens a file.
  /// @throws io::Error
  Input(const std::string& path, const Interruption& interruption);
  /// What is open already, and stays so.
  Input(int descriptor, const Interruption& interruption);

  /// Adds what there is to the bytes, and waits where there is nothing yet; adds nothing at the end, and once
  /// there is an interruption.
  std::error_code read(std::string& bytes) const;

  /// Bytes of a regular file.
  [[nodiscard]] std::optional<std::uint64_t> size() const;

 private:
  [[nodiscard]] bool wait() const;

  std::optional<OpenFile> owned_ = {};
  int descriptor_;
  const Interruption& interruption_;
};

}  // namespace crescendo::io
