#pragma once

#include "crescendo/diagnostics/place.hpp"

#include <cstddef>
#include <csv.h>
#include <exception>
#include <string_view>

namespace crescendo::batch {

/// Who wants to know of the fields of a row, from the first to the last, without quotes and outer blanks.
class Fields {
 public:
  Fields() = default;
  Fields(const Fields&) = delete;
  Fields& operator=(const Fields&) = delete;
  virtual ~Fields() = default;
  virtual void field(std::string_view text) = 0;
};

/// libcsv, as strict as it can be: quotes stand around whole fields, and those inside are doubled.
class CsvParser {
 public:
  explicit CsvParser(char separator);
  CsvParser(const CsvParser&) = delete;
  CsvParser& operator=(const CsvParser&) = delete;
  ~CsvParser() { csv_free(&parser_); }

  /// How many of the bytes it took: all of them, or those before the first that breaks the rules.
  std::size_t feed(std::string_view bytes, Fields& fields);
  /// The same for a row without any quotes, which needs no such care: many times as fast.
  void feed_plain(std::string_view row, Fields& fields) const;
  /// Forgets a row that was begun.
  void reset() { csv_fini(&parser_, nullptr, nullptr, nullptr); }

  /// Whether a row was begun and not ended.
  [[nodiscard]] bool inside_row() const { return parser_.pstate != 0; }
  /// Whether the field that was begun is one in quotes.
  [[nodiscard]] bool quoted() const { return parser_.quoted != 0; }

 private:
  csv_parser parser_{};
};

/// Where a field stands in the text of a row, quotes included and outer blanks not. In a row that breaks off
/// it reaches to where it does.
Place field_in(std::string_view row, char separator, std::size_t index);

}  // namespace crescendo::batch
