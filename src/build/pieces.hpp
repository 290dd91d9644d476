#pragma once

#include "crescendo/physiology/conditions.hpp"
#include "crescendo/workout/course.hpp"

#include <vector>

namespace crescendo::building {

/// One stretch of a leg: all of it, one of its steps, or the easy running behind one.
struct Piece {
  int index;        ///< of the step that it is, or that it follows
  bool floating;    ///< easy running behind a step
  Pace mild_start;  ///< what it would be without the conditions
  Pace mild_end;
  Pace start;
  Pace end;
  Distance distance;
  Duration duration;
};

/// What a leg of a size is divided into, at the paces of the day. Pieces are equally long (or take equally
/// long), unless the leg says how long each is: then the first piece, or the last float, takes what is left
/// over.
std::vector<Piece> pieces_of(const Leg& leg, const Amount& size, bool equal_time, const Day& day);

/// The time per distance over a whole leg.
Pace mean_pace(const Leg& leg, bool equal_time, const Day& day);

}  // namespace crescendo::building
