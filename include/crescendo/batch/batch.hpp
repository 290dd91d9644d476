#pragma once

#include "crescendo/batch/roster.hpp"
#include "crescendo/catalogue/shelf.hpp"
#include "crescendo/io/folder.hpp"
#include "crescendo/io/interruption.hpp"
#include "crescendo/io/streams.hpp"
#include "crescendo/render/format.hpp"
#include "crescendo/request/request.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace crescendo::batch {

/// What is to be made of a roster.
struct Assignment {
  std::string file;               ///< what messages call the roster
  const Format* format;           ///< one for many plans in a stream, where there is no folder
  RenderContext look;             ///< colour and width, and the units of a table; all else is the row's
  Request defaults;               ///< for what a row leaves open
  const Shelf* shelf;             ///< the workouts to choose from
  const io::Folder* folder = {};  ///< for one file per row; null for one stream
  bool overwrite = false;         ///< files that are there already
  std::string kept = {};          ///< a file in the folder that is never overwritten: the roster itself
  bool strict = false;            ///< stops at the first row that is rejected
  std::size_t jobs = 1;           ///< threads
};

/// How far a run has come.
struct Tally {
  std::uint64_t plans = 0;
  std::uint64_t rejected = 0;
  std::size_t last_line = 0;  ///< on which the last row of these begins
  bool reader_gone = false;   ///< nobody reads the stream any more

  [[nodiscard]] std::uint64_t rows() const { return plans + rejected; }
};

/// Where plans and messages go. Called by one thread at a time, in the order of the rows.
struct Outlets {
  io::Sink out;
  io::Sink err;
  std::function<void(const Tally&)> progress;
};

/// The columns that a roster can have.
std::span<const std::string_view> known_columns();

/// Makes a plan of each row, in their order, in memory that does not grow with the roster.
///
/// A row that is rejected costs no other one: it is told on the error stream, and in a stream of JSON Lines
/// an object stands in its place. Ends early where the stream's reader is gone, and where it is interrupted.
/// `tally` counts also up to a failure.
/// @throws io::Error, std::system_error where reading or writing fails
void run(Roster& roster, const Assignment& assignment, const Outlets& outlets, io::Interruption& interruption,
         Tally& tally);

}  // namespace crescendo::batch
