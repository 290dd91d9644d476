#pragma once

#include "crescendo/diagnostics/finding.hpp"
#include "crescendo/physiology/athlete.hpp"
#include "crescendo/physiology/conditions.hpp"
#include "crescendo/physiology/event.hpp"
#include "crescendo/physiology/training_paces.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo {

/// What the runner would race over a standard distance, or did race over any.
struct Equivalent {
  std::string name;
  Distance distance;
  Duration time;
  bool entered = false;  ///< the runner's own result, as entered and not as computed
};

/// One length of the repeats at a pace.
struct Repeat {
  std::string_view pace;  ///< `T`, `I` or `R`
  Distance length;
  Duration time;
};

/// All that follows from a VDOT alone.
struct PacesSheet {
  Athlete athlete;
  Conditions conditions;
  TrainingPaces paces;
  std::vector<Repeat> repeats;
  std::vector<Equivalent> equivalents;
  std::vector<Finding> notes;
};

PacesSheet paces_sheet(const Athlete& athlete, const Conditions& conditions = {},
                       LengthUnit unit = LengthUnit::kilometre);

/// What the conditions make of some of its paces; nothing where they make nothing of any. I and R are run as
/// repeats, which heat slows by half.
std::optional<PaceRange> on_the_day(const PacesSheet& sheet, const PaceRange& mild);

/// What to say of a marathon pace that comes from a shorter race; nothing where it does not.
std::vector<Finding> marathon_optimism(const Athlete& athlete);

/// What to say of the athlete's VDOT and of where it comes from.
/// Paces in it are told in `unit`.
std::vector<Finding> notes_on(const Athlete& athlete, LengthUnit unit = LengthUnit::kilometre);

}  // namespace crescendo
