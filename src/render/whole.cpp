#include "render/whole.hpp"

#include <cmath>

namespace crescendo {

long long whole_metres(Distance from, Distance to) {
  return std::llround(to.in_metres()) - std::llround(from.in_metres());
}

long long whole_seconds(const Segment& segment) {
  return std::llround((segment.begin + segment.duration).count()) - std::llround(segment.begin.count());
}

}  // namespace crescendo
