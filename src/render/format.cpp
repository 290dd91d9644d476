#include "crescendo/render/format.hpp"

#include "render/csv/csv.hpp"
#include "render/ics/ics.hpp"
#include "render/intervals/intervals.hpp"
#include "render/json/json.hpp"
#include "render/markdown/markdown.hpp"
#include "render/text/text.hpp"
#include "render/zwo/zwo.hpp"

#include <algorithm>
#include <array>

namespace crescendo {
namespace {

constexpr std::array<Format, 7> table = {{
    {"text", ".txt", "text/plain; charset=utf-8", text::plan, text::paces, text::catalogue, text::report},
    {"json", ".json", "application/json", json::plan, json::paces, json::catalogue, json::report},
    {"csv", ".csv", "text/csv; charset=utf-8; header=present", csv::plan, nullptr, nullptr, nullptr},
    {"markdown", ".md", "text/markdown; charset=utf-8; variant=GFM", markdown::plan, nullptr, nullptr,
     nullptr},
    {"intervals", ".intervals.txt", "text/plain; charset=utf-8", intervals::plan, nullptr, nullptr, nullptr},
    {"zwo", ".zwo", "application/xml", zwo::plan, nullptr, nullptr, nullptr},
    {"ics", ".ics", "text/calendar; charset=utf-8; method=PUBLISH", ics::plan, nullptr, nullptr, nullptr},
}};

const Format* pointer(const Format* found) { return found == table.end() ? nullptr : found; }

}  // namespace

std::span<const Format> formats() { return table; }

const Format* format_named(std::string_view name) {
  return pointer(std::ranges::find(table, name, &Format::name));
}

const Format* format_for_file(std::string_view path) {
  const Format* found = nullptr;
  for (const Format& format : table) {
    // The longest says the most: `.intervals.txt` is no `.txt`.
    const bool longer = found == nullptr || format.ending.size() > found->ending.size();
    if (longer && path.ends_with(format.ending)) found = &format;
  }
  return found;
}

std::string_view version() { return CRESCENDO_VERSION; }

}  // namespace crescendo
