#include "render/svg/ticks.hpp"

#include "crescendo/units/print.hpp"

#include <algorithm>
#include <array>
#include <span>

#include <fmt/format.h>

namespace crescendo::svg {
namespace {

constexpr double most_ticks = 10;

constexpr std::array round_distances = {0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0};
constexpr std::array round_minutes = {0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0};
constexpr std::array round_hours = {0.5, 1.0, 2.0, 3.0, 6.0, 12.0};

/// The first of those steps that leaves no more ticks than are good, or ten times as many of the last.
double step_for(double total, std::span<const double> steps) {
  const auto fits = [total](double step) { return total / step <= most_ticks; };
  const auto found = std::ranges::find_if(steps, fits);
  double step = found == steps.end() ? steps.back() : *found;
  while (!fits(step)) step *= 10;
  return step;
}

Axis axis(double total, std::span<const double> steps, std::string_view unit) {
  constexpr double hair = 1e-6;
  Axis result{{}, std::string(unit)};
  if (!(total > 0)) return result;
  const double step = step_for(total, steps);
  for (int i = 0; i * step <= total + hair; ++i) {
    result.ticks.push_back({std::min(i * step / total, 1.0), fmt::format("{:g}", i * step)});
  }
  return result;
}

}  // namespace

Axis distance_axis(Distance total, LengthUnit unit) {
  return axis(count(total, unit), round_distances, name_of(unit));
}

Axis time_axis(Duration total) {
  constexpr Duration told_in_minutes = Hours(2.5);
  if (total <= told_in_minutes) return axis(total / Minutes(1), round_minutes, "min");
  return axis(total / Hours(1), round_hours, "h");
}

}  // namespace crescendo::svg
