#include "crescendo/json/file.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

namespace crescendo::json {
namespace {

[[noreturn]] void fail(const std::string& path, int reason) {
  throw std::filesystem::filesystem_error("cannot read", path, {reason, std::generic_category()});
}

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

}  // namespace

std::string read_file(const std::string& path, std::size_t largest) {
  const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
  if (file == nullptr) fail(path, errno);
  std::string text(largest + 1, '\0');
  text.resize(std::fread(text.data(), 1, text.size(), file.get()));
  if (std::ferror(file.get()) != 0) fail(path, errno);
  if (text.size() > largest) fail(path, EFBIG);
  return text;
}

}  // namespace crescendo::json
