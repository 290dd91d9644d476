#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::json {

// The published keys: data/schema/*.json describes them, and a test holds both together. SI units throughout.

std::string plan(const Workout& workout, const RenderContext& context);
/// The same document without line breaks and blanks, but for a line break behind it.
std::string plan_in_a_line(const Workout& workout, const RenderContext& context);
std::string paces(const PacesSheet& sheet, const RenderContext& context);
std::string catalogue(const CataloguePage& page, const RenderContext& context);
std::string report(const CheckReport& report, const RenderContext& context);
std::string formats(std::span<const Format> formats);

}  // namespace crescendo::json
