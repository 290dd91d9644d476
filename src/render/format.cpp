#include "crescendo/render/format.hpp"

#include "render/csv/csv.hpp"
#include "render/fit/fit.hpp"
#include "render/html/html.hpp"
#include "render/ics/ics.hpp"
#include "render/intervals/intervals.hpp"
#include "render/json/json.hpp"
#include "render/markdown/markdown.hpp"
#include "render/svg/svg.hpp"
#include "render/text/text.hpp"
#include "render/zwo/zwo.hpp"

#include <algorithm>
#include <array>

namespace crescendo {
namespace {

/// For a format that takes a plan as it is.
template <std::string (*bytes_of)(const Workout&, const RenderContext&)>
WrittenPlan unchanged(const Workout& workout, const RenderContext& context) {
  return {bytes_of(workout, context)};
}

constexpr std::array<Format, 11> table = {{
    {.name = "text",
     .ending = ".txt",
     .media_type = "text/plain; charset=utf-8",
     .use = "to read in a terminal",
     .carries = Parts::all(),
     .sequence = Sequence{.between = "\n"},
     .plan = unchanged<text::plan>,
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
     .many = "jsonl",
     .plan = unchanged<json::plan>,
     .paces = json::paces,
     .catalogue = json::catalogue,
     .report = json::report,
     .formats = json::formats},
    {.name = "jsonl",
     .ending = ".jsonl",
     .media_type = "application/jsonl",
     .use = "one plan a line, for programs that read many",
     .carries = Parts::all(),
     .keeps_texts = true,
     .sequence = Sequence{.objects = true},
     .plan = unchanged<json::plan_in_a_line>},
    {.name = "csv",
     .ending = ".csv",
     .media_type = "text/csv; charset=utf-8; header=present",
     .use = "for spreadsheets, a row per segment",
     .carries = {Part::paces, Part::ramps, Part::heart_rates, Part::effort, Part::cues, Part::belt},
     .sequence = Sequence{.heading = true},
     .plan = unchanged<csv::plan>},
    {.name = "markdown",
     .ending = ".md",
     .media_type = "text/markdown; charset=utf-8; variant=GFM",
     .use = "for notes, wikis and chats",
     .carries = Parts::all(),
     .sequence = Sequence{.between = "\n"},
     .plan = unchanged<markdown::plan>},
    {.name = "html",
     .ending = ".html",
     .media_type = "text/html; charset=utf-8",
     .use = "a page for screen, phone and paper",
     .carries = Parts::all(),
     .plan = unchanged<html::plan>},
    {.name = "svg",
     .ending = ".svg",
     .media_type = "image/svg+xml",
     .use = "the profile as a drawing",
     .carries = {Part::paces, Part::ramps},
     .plan = unchanged<svg::plan>},
    {.name = "fit",
     .ending = ".fit",
     .media_type = "application/vnd.ant.fit",
     .use = "workouts for watches, copied to GARMIN/NewFiles",
     .carries = {Part::paces, Part::ramps, Part::heart_rates, Part::cues, Part::belt},
     .binary = true,
     .one_target = true,
     .plan = fit::plan},
    {.name = "intervals",
     .ending = ".intervals.txt",
     .media_type = "text/plain; charset=utf-8",
     .use = "to paste into intervals.icu, which syncs with many watches",
     .carries = {Part::paces, Part::ramps, Part::heart_rates, Part::cues},
     .one_target = true,
     .sequence = Sequence{.between = "\n"},
     .plan = unchanged<intervals::plan>},
    {.name = "zwo",
     .ending = ".zwo",
     .media_type = "application/xml",
     .use = "runs in Zwift",
     .carries = {Part::paces, Part::ramps, Part::cues, Part::belt},
     .plan = zwo::plan},
    {.name = "ics",
     .ending = ".ics",
     .media_type = "text/calendar; charset=utf-8; method=PUBLISH",
     .use = "for calendars, as an event of a day",
     .carries = {Part::paces, Part::ramps, Part::heart_rates, Part::effort, Part::cues, Part::belt,
                 Part::guidance, Part::warnings, Part::date},
     .needs_date = true,
     .sequence = Sequence{},
     .plan = unchanged<ics::plan>},
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
