#include "cli/folder.hpp"

#include "cli/output.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace crescendo::cli {

Catalogue catalogue_with(const std::optional<std::string>& folder) {
  Catalogue catalogue;
  if (!folder) return catalogue;
  try {
    catalogue.add_folder(*folder);
  } catch (const std::filesystem::filesystem_error& error) {
    const std::string path = error.path1().empty() ? *folder : error.path1().string();
    throw IoError("read " + path, error.code());
  }
  return catalogue;
}

std::string contents_of(const std::string& path) {
  if (std::filesystem::is_directory(path)) {
    throw IoError("read " + path, std::make_error_code(std::errc::is_a_directory));
  }
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file.is_open() || file.bad()) throw IoError("read " + path, {errno, std::generic_category()});
  return text;
}

}  // namespace crescendo::cli
