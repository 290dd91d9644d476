#include "render/svg/describe.hpp"

#include "crescendo/units/print.hpp"
#include "render/content/cells.hpp"
#include "render/content/size.hpp"
#include "render/content/words.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo::svg {
namespace {

/// Nobody listens to more of them.
constexpr std::size_t most_told = 20;

std::string told(const Segment& segment, const RenderContext& context) {
  const LengthUnit unit = main_unit(context.units);
  if (!segment.motion) {
    return fmt::format("{}, {}, effort {}", segment.label, clock(segment.duration),
                       content::effort_cell(segment));
  }
  return fmt::format("{}, {}, {} per {}", segment.label,
                     content::distance_in(segment.motion->distance, context.units),
                     content::pace_cell(segment, unit), unit == LengthUnit::kilometre ? "km" : "mile");
}

}  // namespace

Words words_for(const Workout& workout, const RenderContext& context) {
  std::string description =
      workout.by_pace() ? "Pace over distance, faster is higher." : "Effort over time, harder is higher.";
  const std::size_t count = workout.segments.size();
  for (std::size_t i = 0; i < std::min(count, most_told); ++i) {
    description += fmt::format(" {}: {}.", i + 1, told(workout.segments[i], context));
  }
  if (count > most_told) description += fmt::format(" And {} more.", count - most_told);
  return {fmt::format("{}, {}", workout.name, content::size_of(workout, context)), description};
}

}  // namespace crescendo::svg
