#include "crescendo/catalogue/catalogue.hpp"

#include "crescendo/catalogue/reader.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/io/error.hpp"
#include "crescendo/io/whole_file.hpp"
#include "embedded/data.hpp"

#include <algorithm>
#include <filesystem>

namespace crescendo {
namespace {

namespace fs = std::filesystem;
using std::string;
using std::string_view;

std::vector<fs::path> json_files_in(const string& folder) {
  std::vector<fs::path> result;
  try {
    for (const fs::directory_entry& file : fs::directory_iterator(folder)) {
      // Hidden files are none of the author's: macOS puts one beside each file on foreign disks.
      const bool hidden = file.path().filename().string().starts_with('.');
      if (!hidden && file.path().extension() == ".json" && file.is_regular_file()) {
        result.push_back(file.path());
      }
    }
  } catch (const fs::filesystem_error& error) {
    throw io::Error("read " + folder, error.code());
  }
  return result;
}

}  // namespace

Catalogue::Catalogue() {
  for (const auto& [id, text] : embedded::workouts) {
    entries_.push_back({string(id), "data/workouts/" + string(id) + ".json", string(text)});
  }
}

void Catalogue::add_folder(const string& path) {
  for (const fs::path& file : json_files_in(path)) {
    Entry entry{file.stem().string(), file.string(), io::read_whole(file.string())};
    const auto same = std::ranges::find(entries_, entry.id, &Entry::id);
    if (same == entries_.end()) {
      entries_.push_back(std::move(entry));
    } else {
      *same = std::move(entry);
    }
  }
  std::ranges::sort(entries_, {}, &Entry::id);
}

std::vector<string_view> Catalogue::ids() const {
  std::vector<string_view> result;
  for (const Entry& entry : entries_) result.emplace_back(entry.id);
  return result;
}

Template Catalogue::load(string_view id) const {
  const auto found = std::ranges::find(entries_, id, &Entry::id);
  if (found != entries_.end()) return read_template(id, found->file, found->text);
  throw unknown(id);
}

InputError Catalogue::unknown(string_view id) const {
  return InputError({"unknown workout " + in_quotes(id), suggestion(id, ids(), "workouts are"),
                     Excerpt{string(id), 0, id.size()}});
}

}  // namespace crescendo
