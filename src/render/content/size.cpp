#include "render/content/size.hpp"

#include "crescendo/units/print.hpp"
#include "render/content/words.hpp"

namespace crescendo::content {

std::string size_of(const Workout& workout, const RenderContext& context) {
  std::string time = clock(workout.totals.duration);
  if (!workout.by_pace()) return time;
  return distance_in(*workout.totals.distance, context.units) + " · " + time;
}

}  // namespace crescendo::content
