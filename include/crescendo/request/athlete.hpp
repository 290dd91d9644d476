#pragma once

#include "crescendo/diagnostics/finding.hpp"
#include "crescendo/physiology/athlete.hpp"
#include "crescendo/request/origin.hpp"

#include <string_view>
#include <vector>

namespace crescendo {

struct ReadAthlete {
  Athlete athlete;
  std::vector<Finding> findings;  ///< which of several results counts
};

/// The athlete from a result, several of them, or a VDOT, with what is known of the heart. Without a result
/// there is no VDOT.
/// @throws InputError with its place
ReadAthlete read_athlete(const Request& request, const Origin& origin);

/// What is run in a week, 1 to 400 km.
/// @throws InputError with the place inside `text`
Distance parse_weekly(std::string_view text);

/// Refuses an athlete without a VDOT; `otherwise` is added to the hint.
/// @throws InputError
void require_result(const Athlete& athlete, std::string_view otherwise = {});

}  // namespace crescendo
