#include "crescendo/io/whole_file.hpp"

#include "crescendo/io/error.hpp"
#include "io/temporary.hpp"

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace crescendo::io {
namespace {

namespace fs = std::filesystem;
using std::string;

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

void write_in_place(const string& path, std::string_view bytes) {
  OpenFile file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (!file.is_open()) throw std::system_error(last_error());
  const auto error = write_all(file.descriptor(), bytes);
  if (error && error != std::errc::broken_pipe) throw std::system_error(error);
  if (const auto late = file.close()) throw std::system_error(late);
}

/// What a name stands for in the end, also where nothing is there yet: a link stays a link.
string target_of(const string& path) {
  constexpr int most_links = 40;
  fs::path target = path;
  for (int links = 0; fs::is_symlink(fs::symlink_status(target)); ++links) {
    if (links == most_links) throw std::system_error(ELOOP, std::generic_category());
    target = target.parent_path() / fs::read_symlink(target);
  }
  return target.string();
}

void replace(const string& target, std::string_view bytes) {
  const SignalsHeld held;
  Temporary file(AT_FDCWD, (fs::path(target).parent_path() / "").string());
  struct stat old {};
  const bool there = ::stat(target.c_str(), &old) == 0;
  // Renaming over a file asks its folder alone; whoever protects a file means it.
  if (there && ::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0)
    throw std::system_error(last_error());
  if (there && ::fchmod(file.descriptor(), old.st_mode & 0777U) != 0) throw std::system_error(last_error());
  file.fill(bytes);
  file.replace(target);
}

void write_to(const string& path, std::string_view bytes) {
  const string target = target_of(path);
  const fs::file_status status = fs::status(target);
  if (fs::is_directory(status)) throw std::system_error(EISDIR, std::generic_category());
  if (fs::exists(status) && !fs::is_regular_file(status)) return write_in_place(path, bytes);
  replace(target, bytes);
}

}  // namespace

string read_whole(std::string_view name, const Source& source, std::size_t largest) {
  string text;
  std::size_t before = 0;
  std::error_code error;
  do {
    before = text.size();
    error = source(text);
    if (text.size() > largest) error = std::make_error_code(std::errc::file_too_large);
  } while (!error && text.size() > before);
  if (error) throw Error("read " + string(name), error);
  return text;
}

string read_whole(const string& path, std::size_t largest) {
  const OpenFile file = opened_to_read(path);
  const auto source = [&](string& bytes) { return read_some(file.descriptor(), bytes); };
  return read_whole(path, source, largest);
}

void write_whole(const string& path, std::string_view bytes) {
  try {
    write_to(path, bytes);
  } catch (const std::system_error& error) {
    throw Error("write to " + path, error.code());
  }
}

}  // namespace crescendo::io
