#include "crescendo/io/folder.hpp"

#include "crescendo/io/error.hpp"
#include "io/temporary.hpp"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
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

/// Renaming over a file asks its folder alone; whoever protects a file means it.
bool is_protected(int folder, const std::string& name) {
  struct stat found {};
  if (::fstatat(folder, name.c_str(), &found, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(found.st_mode))
    return false;
  return ::faccessat(folder, name.c_str(), W_OK, AT_EACCESS) != 0;
}

}  // namespace

Folder::Folder(std::string path) : path_(std::move(path)), descriptor_(opened(path_)) {}

Folder::~Folder() { ::close(descriptor_); }

bool Folder::write(const std::string& name, std::string_view bytes, bool replace) const {
  try {
    Temporary file(descriptor_, "");
    file.fill(bytes);
    if (!replace) return file.settle(name);
    if (is_protected(descriptor_, name)) throw std::system_error(EACCES, std::generic_category());
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
