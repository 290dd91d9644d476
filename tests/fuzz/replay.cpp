// All inputs that were kept, through the very functions that are fuzzed.

#include "fuzz/targets.hpp"
#include "support/catch.hpp"
#include "support/csv.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// Below the project's folder, in an order that is the same everywhere.
std::vector<std::string> files_in(const fs::path& folder) {
  std::vector<std::string> files;
  const fs::path root = crescendo::test::root();
  if (!fs::exists(root / folder)) return files;
  for (const auto& entry : fs::directory_iterator(root / folder)) {
    files.push_back((folder / entry.path().filename()).string());
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace

TEST_CASE("no input that was kept breaks anything", "[fuzz]") {
  for (const auto& target : crescendo::fuzz::targets) {
    const std::string name(target.name);
    const auto seeds = files_in("tests/fuzz/corpus/" + name);
    CHECK_FALSE(seeds.empty());
    for (const auto& files : {seeds, files_in("tests/fuzz/crashers/" + name)}) {
      for (const std::string& file : files) {
        INFO(file);
        CHECK_NOTHROW(target.run(crescendo::test::file(file)));
      }
    }
  }
}
