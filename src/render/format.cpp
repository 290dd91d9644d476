#include "crescendo/render/format.hpp"

#include "render/html/html.hpp"
#include "render/json/json.hpp"
#include "render/svg/svg.hpp"
#include "render/text/text.hpp"

#include <algorithm>
#include <array>

namespace crescendo {
namespace {

constexpr std::array<Format, 4> table = {{
    {"text", ".txt", "text/plain; charset=utf-8", text::plan, text::paces, text::catalogue, text::report},
    {"json", ".json", "application/json", json::plan, json::paces, json::catalogue, json::report},
    {"html", ".html", "text/html; charset=utf-8", html::plan, nullptr, nullptr, nullptr},
    {"svg", ".svg", "image/svg+xml", svg::plan, nullptr, nullptr, nullptr},
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
