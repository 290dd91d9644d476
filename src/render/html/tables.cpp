#include "crescendo/units/print.hpp"
#include "render/content/segment_table.hpp"
#include "render/content/words.hpp"
#include "render/html/sections.hpp"
#include "render/splits.hpp"
#include "render/xml.hpp"

#include <cmath>

#include <fmt/format.h>

namespace crescendo::html {
namespace {

using content::Head;

void add_head(Node table, const std::vector<Head>& heads) {
  Node row = table.append_child("thead").append_child("tr");
  for (const Head& head : heads) {
    // A column without a title heads nothing.
    Node cell = xml::add(row, head.title.empty() ? "td" : "th", head.title);
    if (!head.title.empty()) xml::set(cell, "scope", "col");
    if (head.to_the_right) xml::set(cell, "class", "number");
  }
}

/// Where lines are too narrow for a table, each cell says what it is.
void add_cell(Node row, const Head& head, const std::string& text) {
  Node cell = row.append_child("td");
  xml::set(cell, "class", head.to_the_right ? "number" : head.title.empty() ? "cue" : "text");
  if (!head.title.empty()) xml::set(cell, "data-head", head.title);
  xml::add(cell, "bdi", text);
}

/// The segment's name heads its row.
void add_row(Node body, const std::vector<Head>& heads, const std::vector<std::string>& cells) {
  constexpr std::size_t name_column = 1;
  Node row = body.append_child("tr");
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i != name_column) {
      add_cell(row, heads.at(i), cells[i]);
      continue;
    }
    Node name = row.append_child("th");
    xml::set(name, "scope", "row");
    xml::add(name, "bdi", cells[i]);
  }
}

void add_split_table(Node section, const Workout& workout, LengthUnit unit) {
  Node table = section.append_child("div").append_child("table");
  add_head(table, {{std::string(name_of(unit)), true}, {"split", true}, {"elapsed", true}});
  Node body = table.append_child("tbody");
  // Differences of what is shown, so that the column adds up.
  Duration shown{0};
  for (const Split& split : splits(workout, unit)) {
    const Duration elapsed(std::round(split.elapsed.count()));
    Node row = body.append_child("tr");
    Node at = xml::add(row, "th", fmt::format("{:g}", std::round(count(split.at, unit) * 100) / 100));
    xml::set(at, "scope", "row");
    xml::add(row, "td", clock(elapsed - shown));
    xml::add(row, "td", clock(elapsed));
    shown = elapsed;
  }
}

}  // namespace

void add_segments(Node main, const Workout& workout, const RenderContext& context) {
  const content::SegmentTable table = content::segment_table(workout, context);
  Node section = main.append_child("section");
  xml::set(section, "class", "segments");
  xml::add(section, "h2", "Segments");
  Node grid = section.append_child("table");
  add_head(grid, table.heads);
  Node body = grid.append_child("tbody");
  for (const auto& row : table.rows) add_row(body, table.heads, row);
}

void add_splits(Node main, const Workout& workout, const RenderContext& context) {
  Node section = main.append_child("section");
  xml::set(section, "class", "splits");
  xml::add(section, "h2", "Splits");
  for (const LengthUnit unit : content::shown_units(context.units)) add_split_table(section, workout, unit);
}

}  // namespace crescendo::html
