#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace crescendo::test {

/// A folder of its own for a test, gone afterwards.
class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / name()) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directory(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }
  [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }
  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
  }
  [[nodiscard]] std::size_t count() const {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(path_), std::filesystem::directory_iterator()));
  }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  static std::string name() {
    static int count = 0;
    return "crescendo-test-" + std::to_string(::getpid()) + "-" + std::to_string(++count);
  }

  std::filesystem::path path_;
};

}  // namespace crescendo::test
