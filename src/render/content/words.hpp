#pragma once

#include "crescendo/physiology/athlete.hpp"
#include "crescendo/units/distance.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace crescendo::content {

// Wording that every format for people shares.

/// Where the paces come from: `VDOT 53.5, from marathon 2:59:59`.
std::string origin(const Athlete& athlete);

/// What the runner is called, by name or else by id; empty where nobody says.
const std::string& called(const Athlete& athlete);

/// The units that paces are shown in, in order.
std::vector<LengthUnit> shown_units(Units units);

/// A distance in the main unit, and in the other where both are wanted: `15.0 km (9.3 mi)`.
std::string distance_in(Distance distance, Units units);

/// `65–79%`
std::string percent_band(double low, double high);

}  // namespace crescendo::content
