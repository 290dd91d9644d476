#pragma once

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/place.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::batch {

/// How rows are written: as CSV with a separator, or as JSON Lines, without one.
struct Syntax {
  std::optional<char> separator;
};

class Records;

/// One row as it was written: the values that are there (empty ones and null are not), and where they stand.
/// It looks into its `Records`, and holds as long as these stay where they are.
class Record {
 public:
  Record(const Records& records, std::size_t index) : records_(&records), index_(index) {}

  /// The line that the row begins on, counted from 1.
  [[nodiscard]] std::size_t line() const;

  /// How many values there are; of a row that could not be read, those before the mistake.
  [[nodiscard]] std::size_t size() const;
  /// Which of the known columns the value stands in, as a number and by name.
  [[nodiscard]] std::size_t column(std::size_t value) const;
  [[nodiscard]] std::string_view name(std::size_t value) const;
  [[nodiscard]] std::string_view value(std::size_t value) const;

  /// Why the row could not be read; null where it could.
  [[nodiscard]] const Diagnostic* error() const;

  /// A diagnostic about the row, about a value, or about a stretch of bytes inside of a value.
  [[nodiscard]] Diagnostic about(std::string message, std::string hint = {}) const;
  [[nodiscard]] Diagnostic about(std::size_t value, std::string message, std::string hint = {}) const;
  [[nodiscard]] Diagnostic about(std::size_t value, Place inside, std::string message,
                                 std::string hint = {}) const;

 private:
  const Records* records_;
  std::size_t index_;
};

/// Rows one after another, in a few buffers that are used again when they are filled anew. Whoever fills it
/// can hand it to another thread: it holds all that its records need.
class Records {
 public:
  [[nodiscard]] std::size_t size() const { return rows_.size(); }
  [[nodiscard]] bool empty() const { return rows_.empty(); }
  /// Of the rows as they stand in the file.
  [[nodiscard]] std::size_t bytes() const { return raw_.size(); }
  [[nodiscard]] Record operator[](std::size_t index) const { return {*this, index}; }

  /// Filling: without rows, for those of a file. The columns' names must outlive the records.
  void clear(const std::string& file, std::span<const std::string_view> columns, Syntax syntax);
  /// A row, and its values, until it ends; then its first line and its text are known.
  void begin_row() { rows_.push_back({0, raw_.size(), values_.size(), {}}); }
  /// A value, and where it stands: its number in a row of CSV, its first byte in one of JSON.
  void add(std::size_t column, std::size_t where, std::string_view value);
  void end_row(std::size_t line, std::string_view text);
  /// The same for a row that could not be read.
  void end_row(std::size_t line, std::string_view text, Diagnostic error);
  void drop_row();

 private:
  friend class Record;

  struct Value {
    std::size_t begin;
    std::size_t length;
    std::size_t column;
    std::size_t where;
  };
  /// A row ends where the next one begins.
  struct Row {
    std::size_t line;
    std::size_t raw;
    std::size_t value;
    std::optional<std::size_t> error;
  };

  [[nodiscard]] std::string_view raw(std::size_t row) const;
  [[nodiscard]] std::size_t end_of_values(std::size_t row) const;
  [[nodiscard]] const Value& value_of(std::size_t row, std::size_t index) const {
    return values_[rows_[row].value + index];
  }
  [[nodiscard]] std::string_view text_of(const Value& value) const {
    return std::string_view(texts_).substr(value.begin, value.length);
  }

  std::string file_;
  std::span<const std::string_view> columns_;
  Syntax syntax_;
  std::string raw_;    ///< the rows as they stand in the file
  std::string texts_;  ///< the values, without quotes and escapes
  std::vector<Value> values_;
  std::vector<Row> rows_;
  std::vector<Diagnostic> errors_;
};

}  // namespace crescendo::batch
