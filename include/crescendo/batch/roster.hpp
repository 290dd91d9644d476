#pragma once

#include "crescendo/batch/records.hpp"
#include "crescendo/io/streams.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::batch {

/// Columns (or keys) that nobody knows, in the order in which they appeared.
struct UnknownColumns {
  std::vector<std::string> names;  ///< as they were written; the first twenty
  std::size_t count = 0;           ///< of different ones, up to a thousand
};

/// Reads the rows of a roster one after another, in memory that does not grow with it.
///
/// A roster is UTF-8 text, as CSV (with commas, semicolons or tabs) whose first line names the columns, or as
/// JSON Lines. Names are read without regard to case; blanks and underscores are hyphens, and those in front
/// do not count. Empty lines are no rows, and neither are lines of separators alone. Of unknown columns only
/// the names are kept. A list of races in JSON is one value, with semicolons between them.
class Roster {
 public:
  /// Reads up to the first row. `file` is what messages call the roster; the columns must outlive all
  /// records.
  /// @throws InputError where this is no roster
  /// @throws std::system_error where the source fails
  Roster(std::string file, io::Source source, std::span<const std::string_view> known_columns);
  Roster(const Roster&) = delete;
  Roster& operator=(const Roster&) = delete;
  Roster(Roster&&) noexcept;
  Roster& operator=(Roster&&) noexcept;
  ~Roster();

  /// Fills `out` with the next rows, at most so many and of long ones fewer; false when there are no more.
  /// Asks the source for more only while it has no row at all: rows come out as soon as they come in.
  /// @throws std::system_error where the source fails
  bool read(Records& out, std::size_t most);

  /// The unknown columns so far: of CSV all of them from the beginning on.
  [[nodiscard]] const UnknownColumns& unknown() const;

 private:
  struct Reading;
  std::unique_ptr<Reading> reading_;
};

}  // namespace crescendo::batch
