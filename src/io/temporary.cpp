#include "io/temporary.hpp"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace crescendo::io {
namespace {

constexpr mode_t for_all = 0666;  // less what the umask takes

[[noreturn]] void fail(std::error_code reason) { throw std::system_error(reason); }

/// A name that no other thread or process of ours uses; what a killed one has left there is passed by.
std::string next_name(std::string_view path) {
  static std::atomic<unsigned> count = 0;
  return std::string(path) + ".crescendo-" + std::to_string(::getpid()) + "-" + std::to_string(count++);
}

int created(int folder, std::string_view path, std::string& name) {
  int descriptor = -1;
  do {
    name = next_name(path);
    descriptor =
        ::openat(folder, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, for_all);
  } while (descriptor < 0 && errno == EEXIST);
  if (descriptor < 0) fail(last_error());
  return descriptor;
}

/// Renames where the new name is free; ENOSYS or EINVAL where the system or the file system cannot tell in
/// one step.
int rename_to_free(int folder, const char* from, const char* to) {
#if defined(RENAME_NOREPLACE)
  return ::renameat2(folder, from, folder, to, RENAME_NOREPLACE);
#elif defined(RENAME_EXCL)
  return ::renameatx_np(folder, from, folder, to, RENAME_EXCL);
#else
  errno = ENOSYS;
  return -1;
#endif
}

bool exists(int folder, const std::string& name) {
  struct stat found {};
  return ::fstatat(folder, name.c_str(), &found, AT_SYMLINK_NOFOLLOW) == 0;
}

}  // namespace

Temporary::Temporary(int folder, std::string_view path)
    : folder_(folder), file_(created(folder, path, name_)) {}

Temporary::~Temporary() {
  if (!name_.empty()) ::unlinkat(folder_, name_.c_str(), 0);
}

void Temporary::fill(std::string_view bytes) {
  if (const auto error = write_all(file_.descriptor(), bytes)) fail(error);
  // Some systems find out only now that there is no room.
  if (const auto error = file_.close()) fail(error);
}

void Temporary::replace(const std::string& name) {
  if (::renameat(folder_, name_.c_str(), folder_, name.c_str()) != 0) fail(last_error());
  name_.clear();
}

bool Temporary::settle(const std::string& name) {
  if (rename_to_free(folder_, name_.c_str(), name.c_str()) == 0) {
    name_.clear();
    return true;
  }
  if (errno == EEXIST) return false;
  if (errno != EINVAL && errno != ENOSYS) fail(last_error());
  if (exists(folder_, name)) return false;
  replace(name);
  return true;
}

}  // namespace crescendo::io
