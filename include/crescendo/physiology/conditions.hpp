#pragma once

#include "crescendo/physiology/heat.hpp"
#include "crescendo/physiology/oxygen.hpp"
#include "crescendo/units/grade.hpp"
#include "crescendo/units/pace.hpp"

#include <optional>

namespace crescendo {

/// Where and when a run takes place, as far as it changes the paces.
struct Conditions {
  std::optional<Air> air = {};
  std::optional<Distance> altitude = {};
  std::optional<LengthUnit> treadmill = {};  ///< the unit that its belt counts speed in
  std::optional<Grade> hill_finish = {};     ///< the grade of the last minutes

  /// Whether the clock shows other paces than on a mild day at sea level.
  [[nodiscard]] bool slow() const { return air.has_value() || altitude.has_value(); }
};

/// What paces come to under conditions. The effort, the heart rate and the share of VO2max stay: they already
/// say how hard it is.
class Day {
 public:
  /// `without_a_break` is how long one runs on before a rest; heat needs time to be felt.
  Day(const Conditions& conditions, Vdot vdot, Duration without_a_break);

  /// The pace that is as hard as `mild` is on a mild day at sea level. Who was the faster stays the faster.
  [[nodiscard]] Pace pace(Pace mild) const;

  /// The grade of what is run; level unless it is a hill.
  [[nodiscard]] Day on(Grade grade) const;

 private:
  Vdot vdot_;
  TimeLost heat_ = TimeLost::of_one(0);
  Distance altitude_;
  Grade grade_ = Grade::of_one(0);
  bool changes_nothing_ = true;  ///< a mild day at sea level, as most are
};

}  // namespace crescendo
