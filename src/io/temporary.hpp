#pragma once

#include "crescendo/io/descriptor.hpp"

#include <string>
#include <string_view>

namespace crescendo::io {

/// A file under a name of its own that is moved to its place when it is whole, and taken away otherwise. Only
/// a process that is killed leaves it behind.
class Temporary {
 public:
  /// `folder` is an open one, or AT_FDCWD.
  /// @throws std::system_error
  Temporary(int folder, std::string_view path);
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary();

  [[nodiscard]] int descriptor() const { return file_.descriptor(); }

  /// Puts the bytes into the file, and closes it.
  /// @throws std::system_error
  void fill(std::string_view bytes);

  /// Moves it to a place in the same folder, or takes the place of what is there.
  /// @throws std::system_error
  void replace(const std::string& name);

  /// Moves it to a place that is free; says whether it was.
  /// @throws std::system_error
  bool settle(const std::string& name);

 private:
  int folder_;
  std::string name_;
  OpenFile file_;
};

}  // namespace crescendo::io
