#include "render/content/words.hpp"

#include "crescendo/physiology/event.hpp"
#include "crescendo/units/print.hpp"

#include <fmt/format.h>

namespace crescendo::content {

const std::string& called(const Athlete& athlete) { return athlete.name.empty() ? athlete.id : athlete.name; }

std::string origin(const Athlete& athlete) {
  std::string result = called(athlete);
  if (!result.empty()) result += ": ";
  if (!athlete.vdot) {
    return result + (result.empty() ? "Without" : "without") + " a race result: by feel, or by heart rate.";
  }
  result += fmt::format("VDOT {:.1f}", athlete.vdot->value());
  if (athlete.race) {
    result += fmt::format(", from {} {}", event_name(athlete.race->distance), race_clock(athlete.race->time));
  }
  return result + (athlete.rules == PaceRules::online ? " (online rules)" : "");
}

std::vector<LengthUnit> shown_units(Units units) {
  if (units == Units::both) return {LengthUnit::kilometre, LengthUnit::mile};
  return {main_unit(units)};
}

std::string distance_in(Distance distance, Units units) {
  std::string main = distance_text(distance, main_unit(units));
  if (units != Units::both) return main;
  return fmt::format("{} ({:.1f} mi)", main, distance.in_miles());
}

std::string percent_band(double low, double high) { return fmt::format("{:.0f}–{:.0f}%", low, high); }

}  // namespace crescendo::content
