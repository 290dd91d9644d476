#pragma once

#include "batch/csv_parser.hpp"
#include "batch/lines.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"

#include <optional>
#include <string>

namespace crescendo::batch {

/// Reads rows of CSV, which may go on over several lines where there are quotes.
class CsvReader {
 public:
  CsvReader(std::string file, Lines& lines, char separator)
      : file_(std::move(file)), lines_(lines), separator_(separator), parser_(separator) {}

  enum class Next {
    row,
    broken,   ///< `error()` says why
    not_yet,  ///< there is none without waiting, and nothing was read
    end,
  };

  /// Reads from where the lines stand to the end of a row; of a broken row its first line.
  Next next(Fields& fields, bool wait);

  [[nodiscard]] const Diagnostic& error() const { return *error_; }
  /// A diagnostic about the row that was read, or about one of its fields.
  [[nodiscard]] Diagnostic about_row(std::string message, std::string hint) const;
  [[nodiscard]] Diagnostic about_field(std::size_t index, std::string message, std::string hint) const;

 private:
  [[nodiscard]] Diagnostic about(Place place, std::string message, std::string hint) const;
  Next read_line(Fields& fields);
  Next end_of_lines();
  Next too_long();
  Next broken(Diagnostic error);
  [[nodiscard]] Diagnostic broken_rule(std::size_t at) const;
  [[nodiscard]] Diagnostic never_closed() const;

  std::string file_;
  Lines& lines_;
  char separator_;
  CsvParser parser_;
  std::optional<Diagnostic> error_;
};

}  // namespace crescendo::batch
