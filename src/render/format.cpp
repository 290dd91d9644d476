#include "crescendo/render/format.hpp"

#include "render/json/json.hpp"
#include "render/text/text.hpp"

#include <algorithm>
#include <array>

namespace crescendo {
namespace {

constexpr std::array<Format, 2> table = {{
    {"text", ".txt", "text/plain; charset=utf-8", text::plan, text::paces, text::catalogue, text::report},
    {"json", ".json", "application/json", json::plan, json::paces, json::catalogue, json::report},
}};

const Format* pointer(const Format* found) { return found == table.end() ? nullptr : found; }

}  // namespace

std::span<const Format> formats() { return table; }

const Format* format_named(std::string_view name) {
  return pointer(std::ranges::find(table, name, &Format::name));
}

const Format* format_for_file(std::string_view path) {
  return pointer(
      std::ranges::find_if(table, [path](const Format& format) { return path.ends_with(format.ending); }));
}

std::string_view version() { return CRESCENDO_VERSION; }

}  // namespace crescendo
