#include "render/splits.hpp"

namespace crescendo {

std::vector<Split> splits(const Workout& workout, LengthUnit unit) {
  // Less than a stride behind the last whole mark is a rounding error.
  constexpr Distance stride = Distance::metres(1);
  const Distance end = *workout.totals.distance;
  std::vector<Split> result;
  Distance before;
  Duration elapsed_before{0};
  while (end - before > stride) {
    const Distance next = before + one(unit);
    const Distance at = next + stride >= end ? end : next;
    const Duration elapsed = at == end ? workout.totals.duration : elapsed_at(workout, at);
    result.push_back({at, at - before, elapsed - elapsed_before, elapsed});
    before = at;
    elapsed_before = elapsed;
  }
  return result;
}

}  // namespace crescendo
