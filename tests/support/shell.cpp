#include "support/shell.hpp"

#include <array>
#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace crescendo::test {
namespace {

namespace fs = std::filesystem;

/// Made on first use, and removed at the end.
class Workshop {
 public:
  Workshop() : path_(fs::temp_directory_path() / ("crescendo-shell-" + std::to_string(::getpid()))) {
    fs::remove_all(path_);
    fs::create_directory(path_);
    fs::create_symlink(CRESCENDO_PROGRAM, path_ / "crescendo");
  }
  Workshop(const Workshop&) = delete;
  Workshop& operator=(const Workshop&) = delete;
  ~Workshop() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

}  // namespace

ShellOutcome shell(const std::string& command) {
  static const Workshop workshop;
  // What the developer keeps at home must not matter.
  const std::string line = "cd '" + workshop.path() + "' && export HOME='" + workshop.path() +
                           "' && unset XDG_CONFIG_HOME XDG_DATA_HOME CRESCENDO_UNITS; { " + command +
                           "\n} 2>&1";
  std::FILE* pipe = ::popen(line.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("no shell");
  ShellOutcome outcome;
  std::array<char, 4096> buffer{};
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
    outcome.output.append(buffer.data(), count);
  }
  const int status = ::pclose(pipe);
  outcome.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  return outcome;
}

}  // namespace crescendo::test
