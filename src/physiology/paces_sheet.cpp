#include "crescendo/physiology/paces_sheet.hpp"

#include "crescendo/physiology/plausible.hpp"
#include "crescendo/physiology/world_record.hpp"
#include "crescendo/units/print.hpp"
#include "crescendo/units/speed.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crescendo {
namespace {

constexpr std::array track_lengths = {Distance::metres(200),  Distance::metres(300), Distance::metres(400),
                                      Distance::metres(600),  Distance::metres(800), Distance::metres(1000),
                                      Distance::metres(1200), Distance::miles(1)};

// Daniels' limits: a repeat at R takes no longer than two minutes, one at I no longer than five, and a
// cruise interval at T is no sprint.
constexpr Duration longest_repetition = Minutes(2);
constexpr Duration longest_interval = Minutes(5);
constexpr Distance shortest_interval = Distance::metres(200);
constexpr Distance shortest_cruise = Distance::metres(400);

/// A marathon is predicted too fast from races that are this much shorter.
constexpr Distance says_little_of_marathons = Distance::kilometres(21);

std::vector<Repeat> repeats(Vdot vdot, PaceRules rules, const TrainingPaces& paces) {
  std::vector<Repeat> result;
  for (const Distance length : track_lengths) {
    if (length >= shortest_cruise) result.push_back({"T", length, paces.threshold.over(length)});
  }
  for (const Distance length : track_lengths) {
    const Duration time = interval_repeat(vdot, length, rules);
    if (length >= shortest_interval && time <= longest_interval) result.push_back({"I", length, time});
  }
  for (const Distance length : track_lengths) {
    const Duration time = repetition_repeat(vdot, length, rules);
    if (time <= longest_repetition) result.push_back({"R", length, time});
  }
  return result;
}

std::vector<Equivalent> equivalents(const Athlete& athlete) {
  std::vector<Equivalent> result;
  for (const Event& event : standard_events()) {
    const bool entered = athlete.race && athlete.race->distance == event.distance;
    const Duration time = entered ? athlete.race->time : equivalent_time(*athlete.vdot, event.distance);
    result.push_back({std::string(event.name), event.distance, time, entered});
  }
  if (athlete.race && std::ranges::none_of(result, &Equivalent::entered)) {
    const Race& race = *athlete.race;
    const auto at = std::ranges::upper_bound(result, race.distance, {}, &Equivalent::distance);
    result.insert(at, {event_name(race.distance), race.distance, race.time, true});
  }
  return result;
}

bool beyond_record(const std::vector<Equivalent>& equivalents) {
  return std::ranges::any_of(equivalents, [](const Equivalent& equivalent) {
    return !equivalent.entered && equivalent.time < record_time(equivalent.distance);
  });
}

/// A difference between M and the marathon that somebody raced which they will notice.
constexpr PaceChange visible = PaceChange::per(Distance::kilometres(1), Duration(3));

/// People change from running to walking at about 2 m/s; slower than this no one keeps running.
constexpr Speed walking = Speed::metres_per_second(2);

void note_marathon(const Athlete& athlete, const TrainingPaces& paces, LengthUnit unit,
                   std::vector<Finding>& notes) {
  if (!athlete.race || athlete.race->distance != marathon_distance) return;
  const Pace raced = Pace::per(athlete.race->distance, athlete.race->time);
  if (change(raced, paces.marathon) < visible) return;
  notes.push_back(
      {"marathon-slower-than-raced", Severity::info,
       fmt::format("M is {}, slower than the {} of your own marathon: below VDOT 47 the book has its "
                   "marathon training a little slower than the race.",
                   pace_with_unit(paces.marathon, unit), pace_with_unit(raced, unit)),
       "Daniels' Running Formula, 3rd ed."});
}

void note_walking(const TrainingPaces& paces, LengthUnit unit, std::vector<Finding>& notes) {
  if (speed_of(paces.easy.fast) >= walking) return;
  notes.push_back(
      {"walking-speed", Severity::info,
       fmt::format("At {} to {} most people walk: take easy as a brisk walk, or walk and jog in turns by "
                   "feel.",
                   pace_with_unit(paces.easy.slow, unit), pace_with_unit(paces.easy.fast, unit))});
}

}  // namespace

std::vector<Finding> notes_on(const Athlete& athlete, LengthUnit unit) {
  std::vector<Finding> notes = extrapolations(*athlete.vdot);
  if (athlete.race) append(notes, extrapolations(*athlete.race));
  if (athlete.rules == PaceRules::online && *athlete.vdot < online_lifts_below) {
    notes.push_back(
        {"online-rules", Severity::info,
         "The online rules lift E, I and R for VDOT below 39 and T by half as much: E can come out "
         "faster than M, and T faster than 10K pace. The book's rules never do that.",
         "outputs of the publisher's web calculator"});
  }
  const TrainingPaces paces = training_paces(*athlete.vdot, athlete.rules);
  note_marathon(athlete, paces, unit, notes);
  note_walking(paces, unit, notes);
  return notes;
}

std::optional<PaceRange> on_the_day(const PacesSheet& sheet, const PaceRange& mild) {
  if (!sheet.conditions.slow()) return std::nullopt;
  constexpr Duration run = Hours(1);
  constexpr Duration repeat = Minutes(5);
  const bool repeats = faster(mild.slow, sheet.paces.threshold);
  const Day day(sheet.conditions, *sheet.athlete.vdot, repeats ? repeat : run);
  return PaceRange{day.pace(mild.slow), day.pace(mild.fast)};
}

std::vector<Finding> marathon_optimism(const Athlete& athlete) {
  if (!athlete.race || athlete.race->distance >= says_little_of_marathons) return {};
  return {{"marathon-optimistic", Severity::info,
           "From a shorter race the marathon is predicted too fast for many recreational runners, "
           "by ten minutes or more for half of them, unless the weekly distance is high.",
           "Vickers & Vertosick 2016"}};
}

PacesSheet paces_sheet(const Athlete& athlete, const Conditions& conditions, LengthUnit unit) {
  PacesSheet sheet{athlete, conditions, training_paces(*athlete.vdot, athlete.rules),
                   {},      {},         notes_on(athlete, unit)};
  sheet.repeats = repeats(*athlete.vdot, athlete.rules, sheet.paces);
  sheet.equivalents = equivalents(athlete);
  if (beyond_record(sheet.equivalents)) {
    sheet.notes.push_back(
        {"beyond-record", Severity::warning,
         "Some of the equivalent times are faster than the world record: nobody races all distances "
         "that well."});
  }
  append(sheet.notes, marathon_optimism(athlete));
  return sheet;
}

}  // namespace crescendo
