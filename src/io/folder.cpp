#include "crescendo/io/folder.hpp"

#include "crescendo/io/error.hpp"
#include "io/temporary.hpp"

#include <fcntl.h>
#include <filesystem>
#include <unistd.h>
#include <utility>

namespace crescendo::io {
namespace {

int opened(const std::string& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  const int descriptor = error ? -1 : ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) throw Error("write to " + path, error ? error : last_error());
  return descriptor;
}

}  // namespace

Folder::Folder(std::string path) : path_(std::move(path)), descriptor_(opened(path_)) {}

Folder::~Folder() { ::close(descriptor_); }

bool Folder::write(const std::string& name, std::string_view bytes, bool replace) const {
  try {
    Temporary file(descriptor_, "");
    file.fill(bytes);
    if (!replace) return file.settle(name);
    file.replace(name);
    return true;
  } catch (const std::system_error& error) {
    // A folder of that name is in the way of this file alone.
    if (error.code() == std::errc::is_a_directory) return false;
    throw Error("write to " + path_of(name), error.code());
  }
}

std::string Folder::path_of(std::string_view name) const {
  return (std::filesystem::path(path_) / name).string();
}

}  // namespace crescendo::io
