#pragma once

#include "batch/columns.hpp"
#include "batch/lines.hpp"
#include "crescendo/batch/records.hpp"

#include <memory>
#include <string>

namespace crescendo::batch {

/// The rows of a roster, in whatever way they are written.
class Rows {
 public:
  Rows() = default;
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;
  virtual ~Rows() = default;

  [[nodiscard]] virtual Syntax syntax() const = 0;
  /// Adds the next row; false where there is none, or none without waiting.
  virtual bool next(Records& out, bool wait) = 0;
};

/// CSV, from the line that names the columns on.
/// @throws InputError where it does not
std::unique_ptr<Rows> csv_rows(const std::string& file, Lines& lines, Columns& columns);

/// JSON Lines.
std::unique_ptr<Rows> json_rows(const std::string& file, Lines& lines, Columns& columns);

}  // namespace crescendo::batch
