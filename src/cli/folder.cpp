#include "cli/folder.hpp"

#include "cli/own_files.hpp"
#include "crescendo/io/error.hpp"

#include <filesystem>

namespace crescendo::cli {

namespace {

void add_folder(Catalogue& catalogue, const std::string& folder) {
  try {
    catalogue.add_folder(folder);
  } catch (const std::filesystem::filesystem_error& error) {
    const std::string path = error.path1().empty() ? folder : error.path1().string();
    throw io::Error("read " + path, error.code());
  }
}

}  // namespace

Catalogue catalogue_with(const std::optional<std::string>& folder, const Environment& environment) {
  Catalogue catalogue;
  if (const auto own = own_workouts(environment)) add_folder(catalogue, *own);
  if (folder) add_folder(catalogue, *folder);
  return catalogue;
}

std::string contents_of(const std::string& path, std::size_t largest) {
  try {
    return json::read_file(path, largest);
  } catch (const std::filesystem::filesystem_error& error) {
    throw io::Error("read " + path, error.code());
  }
}

std::string contents_of(const Source& in, std::size_t largest) {
  std::string text;
  std::size_t before = 0;
  do {
    before = text.size();
    const std::error_code error = in(text);
    if (error) throw io::Error("read the standard input", error);
    if (text.size() > largest) {
      throw io::Error("read the standard input", std::make_error_code(std::errc::file_too_large));
    }
  } while (text.size() > before);
  return text;
}

}  // namespace crescendo::cli
