#include "batch/csv_header.hpp"
#include "batch/csv_reader.hpp"
#include "batch/rows.hpp"
#include "crescendo/diagnostics/text.hpp"

namespace crescendo::batch {
namespace {

/// The fields of a row on their way to its record.
class Cells : public Fields {
 public:
  explicit Cells(const Header& header) : header_(header) {}

  void begin_row(Records& out) {
    out.begin_row();
    out_ = &out;
    count_ = 0;
    any_ = false;
    surplus_.reset();
  }

  void field(std::string_view text) override {
    const std::size_t index = count_++;
    if (text.empty()) return;
    any_ = true;
    if (index >= header_.columns.size()) {
      surplus_ = surplus_.value_or(index);
    } else if (const auto column = header_.columns[index]) {
      out_->add(*column, index, text);
    }
  }

  [[nodiscard]] bool any() const { return any_; }
  /// The first field that is not empty and has no column.
  [[nodiscard]] std::optional<std::size_t> surplus() const { return surplus_; }

 private:
  const Header& header_;
  Records* out_ = nullptr;
  std::size_t count_ = 0;
  bool any_ = false;
  std::optional<std::size_t> surplus_;
};

class CsvRows : public Rows {
 public:
  CsvRows(const std::string& file, Lines& lines, Header header)
      : lines_(lines), header_(std::move(header)), reader_(file, lines, header_.separator), cells_(header_) {}

  [[nodiscard]] Syntax syntax() const override { return {header_.separator}; }

  bool next(Records& out, bool wait) override {
    CsvReader::Next found = CsvReader::Next::row;
    do {
      lines_.begin_row();
      cells_.begin_row(out);
      found = reader_.next(cells_, wait);
    } while (!end_row(out, found) && found == CsvReader::Next::row);
    return found == CsvReader::Next::row || found == CsvReader::Next::broken;
  }

 private:
  /// Whether there was something in the row.
  bool end_row(Records& out, CsvReader::Next found) {
    if (found == CsvReader::Next::broken) {
      out.end_row(lines_.number(), lines_.first(), reader_.error());
      return true;
    }
    if (found != CsvReader::Next::row || !cells_.any()) {
      out.drop_row();
      return false;
    }
    if (cells_.surplus()) {
      out.end_row(lines_.number(), lines_.row(), surplus(*cells_.surplus()));
    } else {
      out.end_row(lines_.number(), lines_.row());
    }
    return true;
  }

  [[nodiscard]] Diagnostic surplus(std::size_t index) const {
    const std::string columns = std::to_string(header_.columns.size());
    return reader_.about_field(index, "this row has more values than there are columns (" + columns + ")",
                               "put quotes around a value that holds a separator: \"Meier, Ann\"");
  }

  Lines& lines_;
  Header header_;
  CsvReader reader_;
  Cells cells_;
};

}  // namespace

std::unique_ptr<Rows> csv_rows(const std::string& file, Lines& lines, Columns& columns) {
  return std::make_unique<CsvRows>(file, lines, read_header(file, lines, columns));
}

}  // namespace crescendo::batch
