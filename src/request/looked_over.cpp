#include "request/looked_over.hpp"

#include "crescendo/check/check.hpp"
#include "crescendo/physiology/paces_sheet.hpp"

#include <utility>

namespace crescendo {

Workout looked_over(Workout built, std::vector<Finding> first, Units units) {
  const LengthUnit unit = main_unit(units);
  std::vector<Finding> findings = std::move(first);
  if (built.athlete.vdot) append(findings, notes_on(built.athlete, unit));
  if (built.goal == Goal::marathon) append(findings, marathon_optimism(built.athlete));
  append(findings, std::move(built.findings));
  append(findings, check(built, unit));
  built.findings = std::move(findings);
  built.units = units;
  return built;
}

}  // namespace crescendo
