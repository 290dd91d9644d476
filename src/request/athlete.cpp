#include "crescendo/request/athlete.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/physiology/event.hpp"
#include "crescendo/physiology/plausible.hpp"
#include "crescendo/request/choice.hpp"
#include "crescendo/units/parse.hpp"
#include "crescendo/units/print.hpp"
#include "request/bounds.hpp"
#include "request/heart.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crescendo {
namespace {

using std::string;
using std::string_view;

constexpr string_view example = "such as half 1:28:30";

/// `1:28:30`, as the time of a race over `distance`
Race parse_race(Distance distance, string_view text) {
  const Race race{distance, parse_duration(text, "race time")};
  require_plausible(race, text);
  return race;
}

/// `half=1:28:30`
Race parse_pair(string_view pair) {
  const auto equals = pair.find('=');
  if (equals == string_view::npos || equals == 0 || equals + 1 == pair.size()) {
    throw InputError({"race " + in_quotes(pair) + " is not a result", "write it like half=1:28:30",
                      Excerpt{string(pair), 0, pair.size()}});
  }
  return parse_race(parse_race_distance(pair.substr(0, equals)), pair.substr(equals + 1));
}

/// `half=1:28:30; 5k=19:40`
std::vector<Race> parse_pairs(string_view pairs) {
  std::vector<Race> races;
  while (!pairs.empty()) {
    const auto end = std::min(pairs.find(';'), pairs.size());
    const string_view pair = trimmed(pairs.substr(0, end));
    if (!pair.empty() || races.empty()) races.push_back(parse_pair(pair));
    pairs.remove_prefix(std::min(end + 1, pairs.size()));
  }
  return races;
}

std::vector<Race> read_races(const Request& request, const Origin& origin) {
  std::vector<Race> races;
  if (request.has(Key::race)) races = origin.parse(request, Key::race, parse_pairs);
  if (request.has(Key::distance)) {
    // The distance alone may be wrong too, and that is worth saying first.
    const Distance distance = origin.parse(request, Key::distance, parse_race_distance);
    if (!request.has(Key::time)) {
      throw origin.about_missing(Key::time, "the race time is missing", string(example), Key::distance);
    }
    const auto parse = [distance](string_view text) { return parse_race(distance, text); };
    races.insert(races.begin(), origin.parse(request, Key::time, parse));
  } else if (request.has(Key::time)) {
    throw origin.about_missing(Key::distance, "the race distance is missing", string(example), Key::time);
  }
  return races;
}

/// Words that a plan carries; whoever reads it back takes no others.
string parse_words(string_view text) {
  const std::size_t bad = unreadable_at(text);
  if (bad == text.size()) return string(text);
  throw InputError({"there is a control character, or something that is no UTF-8", "take it out",
                    Excerpt{string(text), bad, 1}});
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

PaceRules read_rules(const Request& request, const Origin& origin) {
  const auto parse = [](string_view text) {
    return static_cast<PaceRules>(choice(text, pace_rules_names, "pace rules"));
  };
  return origin.parse_if_there(request, Key::paces, parse).value_or(PaceRules::book);
}

}  // namespace

Distance parse_weekly(string_view text) {
  const auto length = parse_length(text, "weekly distance");
  if (length && *length >= shortest_week && *length <= longest_week) return *length;
  throw InputError({"weekly distance " + in_quotes(text) + " is not a distance from 1 to 400 km",
                    "write it like 60km or 40mi", Excerpt{string(text), 0, text.size()}});
}

ReadAthlete read_athlete(const Request& request, const Origin& origin) {
  const std::vector<Race> races = read_races(request, origin);
  ReadAthlete read;
  Athlete& athlete = read.athlete;
  athlete.id = origin.parse_if_there(request, Key::id, parse_words).value_or("");
  athlete.name = origin.parse_if_there(request, Key::name, parse_words).value_or("");
  athlete.rules = read_rules(request, origin);
  athlete.weekly = origin.parse_if_there(request, Key::weekly, parse_weekly);
  read_heart(request, origin, athlete);
  if (request.has(Key::vdot)) {
    if (!races.empty()) {
      throw origin.about(Key::vdot, "there is a race result and a VDOT", "leave one of them out");
    }
    athlete.vdot = origin.parse(request, Key::vdot, parse_vdot);
  } else if (!races.empty()) {
    const Race& best = *std::ranges::max_element(races, {}, vdot_of);
    if (races.size() > 1) read.findings.push_back(best_of(races, best));
    athlete.vdot = vdot_of(best);
    athlete.race = best;
  }
  return read;
}

void require_result(const Athlete& athlete, string_view otherwise) {
  if (athlete.vdot) return;
  throw InputError({"a race result is missing", string(example) + ", or --vdot 53.5" + string(otherwise)});
}

}  // namespace crescendo
