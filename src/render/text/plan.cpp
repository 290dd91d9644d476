#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
#include "render/content/words.hpp"
#include "render/splits.hpp"
#include "render/text/profile.hpp"
#include "render/text/remarks.hpp"
#include "render/text/segments.hpp"
#include "render/text/style.hpp"
#include "render/text/table.hpp"
#include "render/text/text.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace crescendo::text {
namespace {

using namespace content;

std::string heading(const Workout& workout, const RenderContext& context) {
  std::string size = clock(workout.totals.duration);
  if (workout.by_pace()) size = distance_in(*workout.totals.distance, context.units) + " · " + size;
  const std::string line = at_both_ends(workout.name, size, context.width);
  return context.colour ? painted(line.substr(0, line.size() - 1), bold) + "\n" : line;
}

std::string split_table(const Workout& workout, LengthUnit unit) {
  Table table(
      {{std::string(name_of(unit)), Align::right}, {"split", Align::right}, {"elapsed", Align::right}});
  // Differences of what is shown, so that the column adds up.
  Duration shown{0};
  for (const Split& split : splits(workout, unit)) {
    const Duration elapsed(std::round(split.elapsed.count()));
    table.add({fmt::format("{:g}", std::round(count(split.at, unit) * 100) / 100), clock(elapsed - shown),
               clock(elapsed)});
    shown = elapsed;
  }
  return table.print();
}

}  // namespace

std::string plan(const Workout& workout, const RenderContext& context) {
  std::string result = heading(workout, context);
  result += wrapped(origin(workout.athlete), context.width);
  if (workout.date) result += long_date(*workout.date) + "\n";
  result += "\n";
  result += segments(workout, context) + "\n";
  if (const std::string chart = profile(workout, context); !chart.empty()) result += chart + "\n";
  if (context.splits && workout.by_pace()) {
    for (const LengthUnit unit : shown_units(context.units)) result += split_table(workout, unit) + "\n";
  }
  result += remarks(workout, context);
  if (context.explain) result += explanation(workout, context);
  return result;
}

}  // namespace crescendo::text
