#pragma once

#include "crescendo/workout/workout.hpp"

#include <vector>

namespace crescendo::zwo {

/// A stretch over which the speed is to rise evenly.
struct Piece {
  Distance begin;  ///< from the start of the run
  Distance end;
  Speed start;
  Speed finish;
};

/// The segment in as many pieces of the same length as it takes: a ramp here is even in pace, one in Zwift is
/// even in speed, and between the ends of a long one those are several seconds per kilometre apart. In pieces
/// they are a second apart at most.
std::vector<Piece> pieces(const Motion& motion);

}  // namespace crescendo::zwo
