#include "render/text/table.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "render/text/style.hpp"

#include <algorithm>
#include <numeric>

namespace crescendo::text {
namespace {

constexpr std::size_t gap = 2;

}  // namespace

void Table::add(std::vector<std::string> cells, std::string_view colour) {
  rows_.push_back({std::move(cells), colour});
}

std::vector<std::size_t> Table::widths() const {
  std::vector<std::size_t> result;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    std::size_t width = display_width(columns_[i].title);
    for (const Row& row : rows_) width = std::max(width, display_width(row.cells[i]));
    result.push_back(width);
  }
  return result;
}

std::size_t Table::width() const {
  const auto all = widths();
  return std::accumulate(all.begin(), all.end(), gap * (columns_.size() - 1));
}

std::string Table::line(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) const {
  std::string result;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string padding(widths[i] - display_width(cells[i]), ' ');
    if (i > 0) result.append(gap, ' ');
    result += columns_[i].align == Align::right ? padding + cells[i] : cells[i] + padding;
  }
  result.erase(result.find_last_not_of(' ') + 1);
  return result;
}

std::string Table::print() const {
  const auto all = widths();
  std::vector<std::string> titles;
  for (const Column& column : columns_) titles.push_back(column.title);
  std::string result = line(titles, all) + "\n";
  for (const Row& row : rows_) result += painted(line(row.cells, all), row.colour) + "\n";
  return result;
}

}  // namespace crescendo::text
