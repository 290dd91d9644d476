#include "crescendo/physiology/conditions.hpp"

#include "crescendo/physiology/altitude.hpp"
#include "crescendo/physiology/grade.hpp"

namespace crescendo {

Day::Day(const Conditions& conditions, Vdot vdot, Duration without_a_break) : vdot_(vdot) {
  if (conditions.air) heat_ = heat_slowdown(wet_bulb_globe(*conditions.air), without_a_break).likely;
  if (conditions.altitude) altitude_ = *conditions.altitude;
  changes_nothing_ = !conditions.slow();
}

Pace Day::pace(Pace mild) const {
  if (changes_nothing_) return mild;
  const PaceChange thin_air = altitude_slowdown(altitude_, share_at(speed_of(mild), vdot_));
  const Pace on_the_level = slowed(mild.changed_by(thin_air), heat_);
  return grade_ == Grade::of_one(0) ? on_the_level : pace_on_grade(on_the_level, grade_);
}

Day Day::on(Grade grade) const {
  Day day = *this;
  day.grade_ = grade;
  day.changes_nothing_ = false;
  return day;
}

}  // namespace crescendo
