#include "render/zwo/pieces.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace crescendo::zwo {
namespace {

/// Nobody follows a ramp in smaller parts.
constexpr Distance shortest = Distance::metres(50);

/// How far apart the readings are in the middle of a ramp, in seconds per kilometre. An even rise of speed
/// could be one over the way or one over the time; the latter is the further from an even pace, and taken
/// here.
double apart(Pace start, Pace end) {
  const double from = speed_of(start).in_metres_per_second();
  const double to = speed_of(end).in_metres_per_second();
  const Speed over_time = Speed::metres_per_second(std::sqrt((from * from + to * to) / 2));
  return between(start, end, 0.5).seconds_per_kilometre() - pace_of(over_time).seconds_per_kilometre();
}

/// The readings are furthest apart in the fastest piece, at one of the ends.
double furthest_apart(const Motion& motion, int count) {
  const double one = 1.0 / count;
  return std::max(apart(motion.start, between(motion.start, motion.end, one)),
                  apart(between(motion.end, motion.start, one), motion.end));
}

int count_of(const Motion& motion) {
  // Seconds per kilometre; something is left for the widest point, which is a little beside the middle.
  constexpr double allowed = 0.95;
  const int most = static_cast<int>(motion.distance / shortest);
  int count = 1;
  while (count < most && furthest_apart(motion, count) > allowed) ++count;
  return count;
}

}  // namespace

std::vector<Piece> pieces(const Motion& motion) {
  const int count = count_of(motion);
  const auto at = [&](int border) { return motion.distance * (static_cast<double>(border) / count); };
  const auto speed = [&](int border) { return speed_of(motion.ramp().pace_after(at(border))); };
  std::vector<Piece> result;
  result.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    result.push_back({motion.begin + at(i), motion.begin + at(i + 1), speed(i), speed(i + 1)});
  }
  return result;
}

}  // namespace crescendo::zwo
