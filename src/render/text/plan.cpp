#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
#include "render/content/size.hpp"
#include "render/content/split_table.hpp"
#include "render/content/words.hpp"
#include "render/text/profile.hpp"
#include "render/text/remarks.hpp"
#include "render/text/segments.hpp"
#include "render/text/style.hpp"
#include "render/text/table.hpp"
#include "render/text/text.hpp"

namespace crescendo::text {
namespace {

using namespace content;

std::string heading(const Workout& workout, const RenderContext& context) {
  const std::string line = at_both_ends(workout.name, size_of(workout, context), context.width);
  return context.colour ? painted(line.substr(0, line.size() - 1), bold) + "\n" : line;
}

std::string split_table(const Workout& workout, LengthUnit unit) {
  Table table(
      {{std::string(name_of(unit)), Align::right}, {"split", Align::right}, {"elapsed", Align::right}});
  for (const auto& row : split_rows(workout, unit)) table.add({row.begin(), row.end()});
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
