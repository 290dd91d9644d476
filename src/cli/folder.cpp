#include "cli/folder.hpp"

#include "cli/output.hpp"
#include "cli/own_files.hpp"
#include "crescendo/json/file.hpp"

#include <filesystem>

namespace crescendo::cli {

namespace {

void add_folder(Catalogue& catalogue, const std::string& folder) {
  try {
    catalogue.add_folder(folder);
  } catch (const std::filesystem::filesystem_error& error) {
    const std::string path = error.path1().empty() ? folder : error.path1().string();
    throw IoError("read " + path, error.code());
  }
}

}  // namespace

Catalogue catalogue_with(const std::optional<std::string>& folder, const Environment& environment) {
  Catalogue catalogue;
  if (const auto own = own_workouts(environment)) add_folder(catalogue, *own);
  if (folder) add_folder(catalogue, *folder);
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
