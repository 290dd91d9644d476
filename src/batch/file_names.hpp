#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::batch {

/// What a file can be called on any system: ASCII letters, digits and `._-`, other letters of Latin writing
/// without their marks, other runs of characters as `_`; at most 100 bytes; not hidden, not an option, not
/// the name of a device. Empty where nothing is left.
std::string safe_name(std::string_view text);

/// Gives each plan of a roster a file name of its own, also where letters of either case are the same.
///
/// Names that were given are remembered by their fingerprints in a table of a fixed size, which may take a
/// name for given that is not: of a million different ones about ten, of a thousand none. A name that is
/// taken gets a number behind a `~`, which no name has by itself: that of its occurrence, and from the tenth
/// on that of its line.
class FileNames {
 public:
  FileNames();

  /// The name without its ending for what is called `wanted` in the row that begins on that line; `row-LINE`
  /// where nothing of it can be part of a name.
  std::string name(std::string_view wanted, std::size_t line);

  /// Gives a name away that no plan is to have.
  void reserve(std::string_view name);

 private:
  bool is_first(std::string_view name);

  std::vector<std::uint64_t> given_;  ///< a Bloom filter
};

}  // namespace crescendo::batch
