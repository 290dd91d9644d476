#include "request/possible.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/physiology/altitude.hpp"
#include "crescendo/units/parse_conditions.hpp"
#include "request/bounds.hpp"

#include <string_view>

#include <fmt/format.h>

namespace crescendo {
namespace {

/// Written so that what is no number is refused too.
template <class Value>
bool is_within(const Value& value, const Value& least, const Value& most) {
  return value >= least && value <= most;
}

void require_fitness(const Athlete& athlete) {
  if (!athlete.vdot || is_within(*athlete.vdot, lowest_vdot, highest_vdot)) return;
  throw InputError({fmt::format("a VDOT of {:g} is outside {:g} to {:g}", athlete.vdot->value(),
                                lowest_vdot.value(), highest_vdot.value())});
}

void require_rate(const std::optional<HeartRate>& rate, std::string_view what) {
  if (!rate || is_within(*rate, slowest_heart, fastest_heart)) return;
  throw InputError(
      {fmt::format("a {} of {:g} is outside {:g} to {:g} beats per minute", what, rate->in_per_minute(),
                   slowest_heart.in_per_minute(), fastest_heart.in_per_minute())});
}

void require_heart(const Athlete& athlete) {
  require_rate(athlete.heart.maximum, "maximal heart rate");
  require_rate(athlete.heart.resting, "heart rate at rest");
  require_rate(athlete.heart.threshold, "threshold heart rate");
  require_consistent(athlete.heart);
  if (athlete.zone_model && working_maximum(athlete.heart)) {
    require_known_for(*athlete.zone_model, athlete.heart);
  }
}

void require_age(const Athlete& athlete) {
  if (!athlete.age || is_within(*athlete.age, youngest_age, oldest_age)) return;
  throw InputError({fmt::format("an age of {} is outside {} to {}", *athlete.age, youngest_age, oldest_age)});
}

void require_week(const Athlete& athlete) {
  if (!athlete.weekly || is_within(*athlete.weekly, shortest_week, longest_week)) return;
  throw InputError({fmt::format("{:g} km in a week are outside {:g} to {:g}", athlete.weekly->in_kilometres(),
                                shortest_week.in_kilometres(), longest_week.in_kilometres())});
}

void require_day(const Conditions& conditions, const std::optional<Date>& date) {
  if (date && !date->ok()) throw InputError({"there is no such day in the calendar"});
  if (!conditions.altitude) return;
  if (!is_within(*conditions.altitude, lowest_altitude, highest_altitude)) {
    throw InputError({fmt::format("an altitude of {:g} m is on no land", conditions.altitude->in_metres())});
  }
  require_training_altitude(*conditions.altitude);
}

void require_hill(const std::optional<Grade>& grade) {
  if (!grade || (*grade > Grade::percent(0) && *grade <= steepest_grade)) return;
  throw InputError({fmt::format("a hill finish of {:g}% is outside 0 to {:g}%", grade->in_percent(),
                                steepest_grade.in_percent())});
}

void require_band(const std::optional<PaceChange>& band) {
  if (!band || is_within(*band, narrowest_band, widest_band)) return;
  throw InputError({"a band is from 1 to 60 s/km"});
}

void require_laps(const std::optional<int>& laps) {
  if (!laps || is_within(*laps, fewest_laps, most_laps)) return;
  throw InputError({fmt::format("{} laps are outside {} to {}", *laps, fewest_laps, most_laps)});
}

}  // namespace

void require_possible(const Athlete& athlete, const PlanOptions& options) {
  require_fitness(athlete);
  require_heart(athlete);
  require_age(athlete);
  require_week(athlete);
  require_day(options.conditions, options.date);
  require_hill(options.conditions.hill_finish);
  require_laps(options.wishes.laps);
  require_band(options.wishes.band);
}

}  // namespace crescendo
