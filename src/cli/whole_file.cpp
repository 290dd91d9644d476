#include "cli/whole_file.hpp"

#include "cli/output.hpp"
#include "cli/write_all.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace crescendo::cli {
namespace {

namespace fs = std::filesystem;
using std::string;

std::error_code last_error() { return {errno, std::generic_category()}; }

[[noreturn]] void fail(const string& path, std::error_code reason) {
  throw IoError("write to " + path, reason);
}

/// An open file that is closed in any case, and unlinked unless it was kept.
class OpenFile {
 public:
  OpenFile(int descriptor, string temporary) : descriptor_(descriptor), temporary_(std::move(temporary)) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
  }

  [[nodiscard]] std::error_code write(std::string_view bytes) const { return write_all(descriptor_, bytes); }
  std::error_code close() {
    const int result = ::close(descriptor_);
    descriptor_ = -1;
    return result == 0 ? std::error_code() : last_error();
  }
  void keep() { temporary_.clear(); }

 private:
  int descriptor_;
  string temporary_;
};

/// Lets Ctrl-C and the like wait, since nobody else would take the half-written file away.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t held;
    sigemptyset(&held);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&held, signal);
    pthread_sigmask(SIG_BLOCK, &held, &before_);
  }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;
  ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_{};
};

void write_in_place(const string& path, const string& bytes) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (descriptor < 0) fail(path, last_error());
  OpenFile file(descriptor, {});
  if (const auto error = file.write(bytes); error && error != std::errc::broken_pipe) fail(path, error);
  if (const auto error = file.close()) fail(path, error);
}

/// The permissions of the file that is replaced, or those that a new one would get.
mode_t permissions(const string& path) {
  struct stat old {};
  if (::stat(path.c_str(), &old) == 0) return old.st_mode & 0777U;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

/// What a name stands for in the end, also where nothing is there yet: a link stays a link.
string target_of(const string& path) {
  constexpr int most_links = 40;
  fs::path target = path;
  for (int links = 0; fs::is_symlink(fs::symlink_status(target)); ++links) {
    if (links == most_links) fail(path, std::make_error_code(std::errc::too_many_symbolic_link_levels));
    target = target.parent_path() / fs::read_symlink(target);
  }
  return target.string();
}

void replace(const string& path, const string& target, const string& bytes) {
  const SignalsHeld held;
  // Its name must not be longer than any that is legal.
  string temporary = (fs::path(target).parent_path() / ".crescendo-XXXXXX").string();
  const int descriptor = ::mkstemp(temporary.data());
  if (descriptor < 0) fail(path, last_error());
  OpenFile file(descriptor, temporary);
  if (::fchmod(descriptor, permissions(target)) != 0) fail(path, last_error());
  if (const auto error = file.write(bytes)) fail(path, error);
  if (const auto error = file.close()) fail(path, error);
  if (::rename(temporary.c_str(), target.c_str()) != 0) fail(path, last_error());
  file.keep();
}

}  // namespace

void write_whole(const string& path, const string& bytes) {
  try {
    const string target = target_of(path);
    const fs::file_status status = fs::status(target);
    if (fs::is_directory(status)) fail(path, std::make_error_code(std::errc::is_a_directory));
    if (fs::exists(status) && !fs::is_regular_file(status)) return write_in_place(path, bytes);
    replace(path, target, bytes);
  } catch (const fs::filesystem_error& error) {
    fail(path, error.code());
  }
}

}  // namespace crescendo::cli
