#pragma once

#include <string>
#include <string_view>
#include <system_error>

namespace crescendo::io {

/// What the last call to the system said.
std::error_code last_error();

/// Adds what there is to read, and nothing at the end; waits where there is nothing yet.
std::error_code read_some(int descriptor, std::string& bytes);

/// Writes all bytes to an open file descriptor, however many calls that takes.
std::error_code write_all(int descriptor, std::string_view bytes);

/// An open file that is closed in any case.
class OpenFile {
 public:
  explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  OpenFile(OpenFile&& other) noexcept;
  OpenFile& operator=(OpenFile&&) = delete;
  ~OpenFile();

  [[nodiscard]] int descriptor() const { return descriptor_; }
  [[nodiscard]] bool is_open() const { return descriptor_ >= 0; }
  /// Says what went wrong with it, which may be what was written before.
  std::error_code close();

 private:
  int descriptor_;
};

/// Opens a file.
/// @throws Error
OpenFile opened_to_read(const std::string& path);

}  // namespace crescendo::io
