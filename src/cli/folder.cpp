#include "cli/folder.hpp"

#include "cli/output.hpp"
#include "crescendo/json/file.hpp"

#include <filesystem>

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
  try {
    return json::read_file(path);
  } catch (const std::filesystem::filesystem_error& error) {
    throw IoError("read " + path, error.code());
  }
}

}  // namespace crescendo::cli
