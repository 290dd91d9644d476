#include "crescendo/units/print.hpp"
#include "render/content/segment_table.hpp"
#include "render/content/split_table.hpp"
#include "render/content/words.hpp"
#include "render/html/sections.hpp"
#include "render/xml.hpp"

#include <algorithm>
#include <array>
#include <span>

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

using SplitRow = std::array<std::string, 3>;

void add_split_table(Node list, LengthUnit unit, std::span<const SplitRow> rows) {
  Node table = list.append_child("table");
  add_head(table, {{std::string(name_of(unit)), true}, {"split", true}, {"elapsed", true}});
  Node body = table.append_child("tbody");
  for (const auto& [at, time, elapsed] : rows) {
    Node row = body.append_child("tr");
    xml::set(xml::add(row, "th", at), "scope", "row");
    xml::add(row, "td", time);
    xml::add(row, "td", elapsed);
  }
}

/// As tables side by side, each with a head of its own: one in columns would have it over the first alone.
void add_splits_in(Node section, const Workout& workout, LengthUnit unit) {
  constexpr std::size_t most_tables = 6;
  constexpr std::size_t fewest_rows = 5;
  const std::vector<SplitRow> rows = content::split_rows(workout, unit);
  const std::size_t height = std::max(fewest_rows, (rows.size() + most_tables - 1) / most_tables);
  Node list = section.append_child("div");
  for (std::size_t first = 0; first < rows.size(); first += height) {
    add_split_table(list, unit, std::span(rows).subspan(first, std::min(height, rows.size() - first)));
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
  for (const LengthUnit unit : content::shown_units(context.units)) add_splits_in(section, workout, unit);
}

}  // namespace crescendo::html
