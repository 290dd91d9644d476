#include "render/svg/sheet.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace crescendo::svg {
namespace {

double height_at(const Stretch& stretch, double across) {
  if (stretch.to <= stretch.from) return std::max(stretch.start, stretch.end);
  const double way = std::clamp((across - stretch.from) / (stretch.to - stretch.from), 0.0, 1.0);
  return stretch.start + (stretch.end - stretch.start) * way;
}

std::string point(const Sheet& sheet, double across, double up) {
  return number(sheet.x(across)) + " " + number(sheet.y(up));
}

}  // namespace

std::string number(double value) {
  // Adding nothing turns -0 into 0.
  return fmt::format("{}", std::round(value * 10) / 10 + 0.0);
}

std::string line_of(const Profile& profile, const Sheet& sheet) {
  std::string path;
  for (const Stretch& stretch : profile.stretches) {
    path += (path.empty() ? "M" : "L") + point(sheet, stretch.from, stretch.start);
    path += "L" + point(sheet, stretch.to, stretch.end);
  }
  return path;
}

std::string low_line_of(const Profile& profile, const Sheet& sheet) {
  std::string path;
  for (const Stretch& stretch : profile.stretches) {
    if (!stretch.low) continue;
    path += "M" + point(sheet, stretch.from, *stretch.low) + "L" + point(sheet, stretch.to, *stretch.low);
  }
  return path;
}

double summit(const Profile& profile, const Sheet& sheet, double left, double right) {
  const double span = sheet.x(1) - sheet.x(0);
  const double from = (left - sheet.left) / span;
  const double to = (right - sheet.left) / span;
  double highest = 0;
  for (const Stretch& stretch : profile.stretches) {
    if (stretch.to < from || stretch.from > to) continue;
    highest = std::max({highest, height_at(stretch, from), height_at(stretch, to)});
  }
  return sheet.y(highest);
}

}  // namespace crescendo::svg
