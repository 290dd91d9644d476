#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crescendo::text {

enum class Align { left, right };

/// Aligned columns, two blanks apart. Cells are UTF-8 without control sequences; colour is put around them.
class Table {
 public:
  struct Column {
    std::string title;
    Align align = Align::left;
  };

  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  /// A row; `colour` is an escape sequence for all of it, or nothing.
  void add(std::vector<std::string> cells, std::string_view colour = {});

  /// How many columns of a terminal the table takes.
  [[nodiscard]] std::size_t width() const;
  [[nodiscard]] std::string print() const;

 private:
  struct Row {
    std::vector<std::string> cells;
    std::string_view colour;
  };
  [[nodiscard]] std::vector<std::size_t> widths() const;
  [[nodiscard]] std::string line(const std::vector<std::string>& cells,
                                 const std::vector<std::size_t>& widths) const;

  std::vector<Column> columns_;
  std::vector<Row> rows_;
};

}  // namespace crescendo::text
