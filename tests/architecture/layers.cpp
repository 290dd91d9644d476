// Reads the includes and fails where one points the wrong way.

#include "support/catch.hpp"
#include "support/csv.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

/// Which rooms each room may look into, besides itself.
const std::map<std::string, Names> allowed = {
    {"diagnostics", {}},
    {"embedded", {}},
    {"io", {"diagnostics"}},
    {"json", {"diagnostics"}},
    {"units", {"diagnostics"}},
    {"physiology", {"units", "diagnostics", "embedded"}},
    {"workout", {"physiology", "units", "diagnostics"}},
    {"catalogue", {"workout", "physiology", "units", "diagnostics", "json", "io", "embedded"}},
    {"planfile", {"workout", "physiology", "units", "diagnostics", "json"}},
    {"build", {"workout", "physiology", "units", "diagnostics"}},
    {"check", {"workout", "physiology", "units", "diagnostics"}},
    {"explain", {"workout", "physiology", "units", "diagnostics"}},
    {"render", {"explain", "workout", "physiology", "units", "diagnostics", "json"}},
    {"request", {"render", "check", "build", "catalogue", "workout", "physiology", "units", "diagnostics"}},
    {"batch",
     {"io", "request", "render", "catalogue", "workout", "physiology", "units", "diagnostics", "json"}},
    {"manual", {"diagnostics", "embedded"}},
    {"cli",
     {"manual", "batch", "io", "request", "render", "check", "build", "planfile", "catalogue", "workout",
      "physiology", "units", "diagnostics", "json"}},
};

/// Libraries that only some rooms may see, by how their includes begin.
const std::map<std::string, Names> libraries = {
    {"CLI/", {"cli"}},
    {"csv.h", {"batch"}},
    {"pugixml", {"render"}},
    {"libical/", {"render"}},
    {"toml++/", {"cli"}},
    {"nlohmann/", {"json"}},
    {"fmt/",
     {"units", "physiology", "workout", "catalogue", "planfile", "build", "check", "explain", "render",
      "request", "manual", "cli"}},
};

struct Include {
  std::string from;  ///< the file
  std::string room;
  std::string target;
};

std::vector<Include> includes(const std::string& folder) {
  static const std::regex line(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])", std::regex::multiline);
  const fs::path base = fs::path(crescendo::test::root()) / folder;
  std::vector<Include> result;
  for (const auto& entry : fs::recursive_directory_iterator(base)) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".hpp" && extension != ".cpp") continue;
    const fs::path inside = fs::relative(entry.path(), base);
    if (std::distance(inside.begin(), inside.end()) < 2) continue;  // main.cpp
    const std::string text =
        crescendo::test::file(fs::relative(entry.path(), crescendo::test::root()).string());
    for (std::sregex_iterator at(text.begin(), text.end(), line), end; at != end; ++at) {
      result.push_back({(fs::path(folder) / inside).string(), inside.begin()->string(), (*at)[1]});
    }
  }
  return result;
}

/// The room that an include of ours leads to; empty for the standard library and others.
std::string room_of(std::string target) {
  if (target.starts_with("crescendo/")) target = target.substr(10);
  const auto slash = target.find('/');
  if (slash == std::string::npos) return "";
  const std::string room = target.substr(0, slash);
  return allowed.contains(room) ? room : "";
}

}  // namespace

TEST_CASE("no include points back", "[architecture]") {
  std::size_t count = 0;
  for (const char* folder : {"src", "include/crescendo"}) {
    for (const Include& include : includes(folder)) {
      INFO(include.from << " includes " << include.target);
      REQUIRE(allowed.contains(include.room));
      const std::string room = room_of(include.target);
      if (room.empty() || room == include.room) continue;
      CHECK(allowed.at(include.room).contains(room));
      ++count;
    }
  }
  CHECK(count > 100);
}

TEST_CASE("libraries are seen where they belong, and in no public header", "[architecture]") {
  for (const char* folder : {"src", "include/crescendo"}) {
    for (const Include& include : includes(folder)) {
      for (const auto& [prefix, rooms] : libraries) {
        if (!include.target.starts_with(prefix)) continue;
        INFO(include.from << " includes " << include.target);
        CHECK(rooms.contains(include.room));
        CHECK(std::string(folder) == "src");
      }
    }
  }
}

TEST_CASE("rooms know of each other what is public", "[architecture]") {
  for (const Include& include : includes("src")) {
    const std::string room = room_of(include.target);
    if (room.empty() || room == include.room || room == "embedded") continue;
    INFO(include.from << " includes " << include.target);
    CHECK(include.target.starts_with("crescendo/"));
  }
}

TEST_CASE("public headers do not need private ones", "[architecture]") {
  for (const Include& include : includes("include/crescendo")) {
    INFO(include.from << " includes " << include.target);
    CHECK((include.target.starts_with("crescendo/") || include.target.find('/') == std::string::npos));
  }
}

TEST_CASE("the rooms' order has no circle", "[architecture]") {
  // Rooms whose neighbours are all placed are placed; if none can be, there is a circle.
  Names placed;
  while (placed.size() < allowed.size()) {
    const auto free = std::find_if(allowed.begin(), allowed.end(), [&](const auto& entry) {
      return !placed.contains(entry.first) &&
             std::includes(placed.begin(), placed.end(), entry.second.begin(), entry.second.end());
    });
    REQUIRE(free != allowed.end());
    placed.insert(free->first);
  }
}
