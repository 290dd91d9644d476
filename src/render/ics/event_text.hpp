#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::ics {

/// `Lactate-threshold progression, 15.0 km · 1:06:55`
std::string summary(const Workout& workout, const RenderContext& context);

/// The segments a line each, and below them what to know, in lines that a phone shows.
std::string description(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::ics
