#include "render/content/split_table.hpp"

#include "crescendo/units/print.hpp"
#include "render/splits.hpp"

#include <cmath>

#include <fmt/format.h>

namespace crescendo::content {

std::vector<std::array<std::string, 3>> split_rows(const Workout& workout, LengthUnit unit) {
  std::vector<std::array<std::string, 3>> rows;
  // Differences of what is shown, so that the column adds up.
  Duration shown{0};
  for (const Split& split : splits(workout, unit)) {
    const Duration elapsed(std::round(split.elapsed.count()));
    rows.push_back({fmt::format("{:g}", std::round(count(split.at, unit) * 100) / 100),
                    clock(elapsed - shown), clock(elapsed)});
    shown = elapsed;
  }
  return rows;
}

}  // namespace crescendo::content
