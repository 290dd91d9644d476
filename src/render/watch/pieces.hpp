#pragma once

#include "render/watch/steps.hpp"

namespace crescendo::watch {

/// How many steps each segment becomes.
struct Division {
  std::vector<std::size_t> pieces;
  bool longer_than_usual = false;  ///< ramps were cut into fewer steps than would be good
  std::size_t left_whole = 0;      ///< ramps that there was no room to cut at all

  [[nodiscard]] std::size_t total() const;
};

/// Cuts ramps that are run by pace into steps; where all of them do not fit into `room`, into longer ones. It
/// may still be too much: a segment is one step at least.
Division division_of(const Workout& workout, const RenderContext& context, std::size_t room);

/// One step of a segment that becomes so many.
Step step_of(const Workout& workout, const Segment& segment, std::size_t piece, std::size_t pieces,
             const RenderContext& context);

}  // namespace crescendo::watch
