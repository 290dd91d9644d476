#include "render/html/sections.hpp"

#include "crescendo/units/print.hpp"
#include "render/content/remarks.hpp"
#include "render/content/words.hpp"
#include "render/xml.hpp"

#include <fmt/format.h>

namespace crescendo::html {
namespace {

Node add_section(Node main, const char* look, std::string_view title) {
  Node section = main.append_child("section");
  xml::set(section, "class", look);
  xml::add(section, "h2", title);
  return section;
}

void add_notes(Node section, const std::vector<content::Note>& notes) {
  Node list = section.append_child("dl");
  for (const auto& [name, text] : notes) {
    Node group = list.append_child("div");
    xml::set(xml::add(group, "dt", name), "dir", "auto");
    xml::set(xml::add(group, "dd", text), "dir", "auto");
  }
}

void add_figure(Node list, std::string_view name, std::string_view value) {
  Node group = list.append_child("div");
  xml::add(group, "dt", name);
  xml::add(group, "dd", value);
}

void add_size(Node header, const Workout& workout, const RenderContext& context) {
  Node list = header.append_child("dl");
  xml::set(list, "class", "size");
  if (workout.by_pace())
    add_figure(list, "distance", content::distance_in(*workout.totals.distance, context.units));
  add_figure(list, "time", clock(workout.totals.duration));
  if (!workout.by_pace()) return;
  const Pace finish = finish_of(workout).motion->end;
  for (const LengthUnit unit : content::shown_units(context.units)) {
    add_figure(list, "finish", pace_with_unit(finish, unit));
  }
}

void add_finding(Node list, const Finding& finding) {
  Node item = list.append_child("li");
  xml::set(item, "class", name_of(finding.severity));
  xml::add(item, "strong", fmt::format("{}:", kind_of(finding.severity)));
  xml::add_text(item, " ");
  xml::add(item, "bdi", finding.message);
}

}  // namespace

void add_header(Node body, const Workout& workout, const RenderContext& context) {
  Node header = body.append_child("header");
  if (workout.date) {
    Node line = header.append_child("p");
    xml::set(line, "class", "date");
    xml::set(xml::add(line, "time", long_date(*workout.date)), "datetime", date_text(*workout.date));
  }
  xml::add(header.append_child("h1"), "bdi", workout.name);
  xml::set(xml::add(header, "p", content::origin(workout.athlete)), "class", "origin");
  add_size(header, workout, context);
}

void add_remarks(Node main, const Workout& workout, const RenderContext& context) {
  const auto sentences = content::remarks(workout, context);
  const auto findings = content::told(workout.findings, context);
  if (sentences.empty() && findings.empty()) return;
  Node section = add_section(main, "remarks", "To know");
  for (const std::string& sentence : sentences) xml::set(xml::add(section, "p", sentence), "dir", "auto");
  if (findings.empty()) return;
  Node list = section.append_child("ul");
  for (const Finding& finding : findings) add_finding(list, finding);
}

void add_guidance(Node main, const Workout& workout) {
  const auto notes = content::around_the_run(workout);
  if (!notes.empty()) add_notes(add_section(main, "guidance", "Around the run"), notes);
}

void add_origins(Node main, const Workout& workout, const RenderContext& context) {
  const auto notes = content::origins(workout, main_unit(context.units));
  if (!notes.empty()) add_notes(add_section(main, "origins", "Where the numbers come from"), notes);
}

}  // namespace crescendo::html
