#include "cli/athlete.hpp"

#include "cli/choice.hpp"
#include "cli/heart.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/physiology/event.hpp"
#include "crescendo/physiology/plausible.hpp"
#include "crescendo/units/parse.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

constexpr string_view example = "such as half 1:28:30";

Race read_race(const string& distance_text, const string& time_text, const CommandLine& line) {
  const int occurrence = distance_text == time_text ? 1 : 0;
  const Distance distance =
      line.parse(distance_text, [](string_view text) { return parse_race_distance(text); });
  const Race race{distance, line.parse(
                                time_text, [](string_view text) { return parse_duration(text, "race time"); },
                                occurrence)};
  line.require(
      time_text, [&](string_view text) { require_plausible(race, text); }, occurrence);
  return race;
}

/// `half=1:28:30`
Race read_race(const string& pair, const CommandLine& line) {
  const auto equals = pair.find('=');
  if (equals == string::npos || equals == 0 || equals + 1 == pair.size()) {
    throw line.about(pair, "--race " + in_quotes(pair) + " is not a result", "write it like half=1:28:30");
  }
  return read_race(pair.substr(0, equals), pair.substr(equals + 1), line);
}

std::vector<Race> read_races(const AthleteArguments& arguments, const CommandLine& line) {
  std::vector<Race> races;
  if (arguments.distance) {
    // The distance alone may be wrong too, and that is worth saying first.
    line.require(*arguments.distance, parse_race_distance);
    if (!arguments.time) {
      throw line.about(*arguments.distance, "the race time is missing", string(example));
    }
    races.push_back(read_race(*arguments.distance, *arguments.time, line));
  }
  for (const string& pair : arguments.races) races.push_back(read_race(pair, line));
  return races;
}

string described(const Race& race) {
  return fmt::format("{} {}", event_name(race.distance), race_clock(race.time));
}

/// Says which result counts, and how far the others are from it.
Finding best_of(const std::vector<Race>& races, const Race& best) {
  string others;
  for (const Race& race : races) {
    if (&race == &best) continue;
    others += fmt::format("{}{} is {:.1f} ({:+.1f})", others.empty() ? "" : ", ", described(race),
                          vdot_of(race).value(), vdot_of(race).value() - vdot_of(best).value());
  }
  return {"best-of-races", Severity::info,
          fmt::format("The best of {} results counts: {} is VDOT {:.1f}; {}.", races.size(), described(best),
                      vdot_of(best).value(), others)};
}

PaceRules read_rules(const AthleteArguments& arguments, const CommandLine& line) {
  if (!arguments.rules) return PaceRules::book;
  return static_cast<PaceRules>(choice(*arguments.rules, pace_rules_names, "pace rules", line));
}

}  // namespace

Distance parse_weekly(string_view text) {
  // What somebody who runs at all runs in a week, and what nobody exceeds.
  const auto length = parse_length(text, "weekly distance");
  constexpr Distance least = Distance::kilometres(1);
  constexpr Distance most = Distance::kilometres(400);
  if (length && *length >= least && *length <= most) return *length;
  throw InputError({"weekly distance " + in_quotes(text) + " is not a distance from 1 to 400 km",
                    "write it like 60km or 40mi", Excerpt{string(text), 0, text.size()}});
}

ReadAthlete read_athlete(const AthleteArguments& arguments, const HeartArguments& heart,
                         const CommandLine& line) {
  const std::vector<Race> races = read_races(arguments, line);
  ReadAthlete read;
  Athlete& athlete = read.athlete;
  athlete.rules = read_rules(arguments, line);
  if (arguments.weekly) athlete.weekly = line.parse(*arguments.weekly, parse_weekly);
  read_heart(heart, line, athlete);
  if (arguments.vdot) {
    if (!races.empty()) {
      throw line.about("--vdot", "there is a race result and a VDOT", "leave one of them out");
    }
    athlete.vdot = line.parse(*arguments.vdot, parse_vdot);
  } else if (!races.empty()) {
    const Race& best = *std::ranges::max_element(races, {}, vdot_of);
    if (races.size() > 1) read.findings.push_back(best_of(races, best));
    athlete.vdot = vdot_of(best);
    athlete.race = best;
  }
  return read;
}

void require_result(const Athlete& athlete) {
  if (athlete.vdot) return;
  throw InputError({"a race result is missing",
                    string(example) +
                        ", or --vdot 53.5; runs without one are --workout walk-jog-1, by-feel and hr-zones"});
}

}  // namespace crescendo::cli
