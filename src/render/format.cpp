#include "crescendo/render/format.hpp"

#include "render/fit/fit.hpp"
#include "render/json/json.hpp"
#include "render/text/text.hpp"

#include <algorithm>
#include <array>

namespace crescendo {
namespace {

constexpr std::array<Format, 3> table = {{
    {.name = "text",
     .ending = ".txt",
     .media_type = "text/plain; charset=utf-8",
     .use = "to read in a terminal",
     .carries = Parts::all(),
     .plan = text::plan,
     .paces = text::paces,
     .catalogue = text::catalogue,
     .report = text::report,
     .formats = text::formats},
    {.name = "json",
     .ending = ".json",
     .media_type = "application/json",
     .use = "for programs; convert and check read it",
     .carries = Parts::all(),
     .keeps_texts = true,
     .plan = json::plan,
     .paces = json::paces,
     .catalogue = json::catalogue,
     .report = json::report,
     .formats = json::formats},
    {.name = "fit",
     .ending = ".fit",
     .media_type = "application/vnd.ant.fit",
     .use = "workouts for watches, copied to GARMIN/NewFiles",
     .carries = {Part::paces, Part::ramps, Part::heart_rates, Part::cues, Part::belt, Part::date},
     .binary = true,
     .plan = fit::plan,
     .changes = fit::changes},
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
