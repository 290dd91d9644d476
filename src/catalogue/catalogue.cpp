#include "crescendo/catalogue/catalogue.hpp"

#include "crescendo/catalogue/reader.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "embedded/data.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace crescendo {
namespace {

namespace fs = std::filesystem;
using std::string;
using std::string_view;

/// In the order of `Goal`.
constexpr std::array<string_view, 7> workouts_by_goal = {"threshold", "vo2max",    "base",         "race-5k",
                                                         "race-10k",  "race-half", "race-marathon"};

string contents(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (file.fail() || file.bad()) {
    throw fs::filesystem_error("cannot read", path, std::make_error_code(std::errc::io_error));
  }
  return text;
}

}  // namespace

Catalogue::Catalogue() {
  for (const auto& [id, text] : embedded::workouts) {
    entries_.push_back({string(id), "data/workouts/" + string(id) + ".json", string(text)});
  }
}

void Catalogue::add_folder(const string& path) {
  for (const fs::directory_entry& file : fs::directory_iterator(path)) {
    if (file.path().extension() != ".json") continue;
    Entry entry{file.path().stem().string(), file.path().string(), contents(file.path())};
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
  throw InputError({"unknown workout " + in_quotes(id), suggestion(id, ids(), "workouts are"),
                    Excerpt{string(id), 0, id.size()}});
}

string_view workout_for(Goal goal) { return workouts_by_goal.at(static_cast<std::size_t>(goal)); }

}  // namespace crescendo
