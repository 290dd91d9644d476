#pragma once

#include "crescendo/diagnostics/finding.hpp"
#include "crescendo/json/writer.hpp"
#include "crescendo/physiology/athlete.hpp"
#include "crescendo/physiology/heart_rate.hpp"

#include <string_view>

namespace crescendo::json {

/// `schema` and `generator`, which every document begins with.
void write_header(Writer& json, std::string_view schema);

void write_race(Writer& json, const std::optional<Race>& race);

void write_finding(Writer& json, const Finding& finding);

/// The members of a finding, for an object that has others too.
void write_finding_members(Writer& json, const Finding& finding);

}  // namespace crescendo::json
