#pragma once

#include <string>
#include <string_view>

namespace crescendo::io {

/// A folder that files are put into. Nothing leaves it: a name that is a link elsewhere is replaced and not
/// followed.
class Folder {
 public:
  /// Opens the folder, and makes it where it is missing.
  /// @throws Error
  explicit Folder(std::string path);
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder();

  /// Writes a file, which is whole from the first moment in which it has its name; false where there is one
  /// of that name already that shall not or, being a folder, cannot be replaced. `name` is no path.
  /// @throws Error
  [[nodiscard]] bool write(const std::string& name, std::string_view bytes, bool replace) const;

  /// `plans/anna.fit`, for messages
  [[nodiscard]] std::string path_of(std::string_view name) const;

 private:
  std::string path_;
  int descriptor_;
};

}  // namespace crescendo::io
