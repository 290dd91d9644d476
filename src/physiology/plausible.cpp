#include "crescendo/physiology/plausible.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/physiology/event.hpp"
#include "crescendo/physiology/world_record.hpp"
#include "crescendo/units/parse.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>

namespace crescendo {
namespace {

using std::string;
using std::string_view;

/// Outside these the curve of the sustainable share is an extrapolation (Daniels and Gilbert 1979).
constexpr Duration shortest_effort = Minutes(3.5);
constexpr Duration longest_effort = Hours(5);

constexpr string_view daniels = "Daniels & Gilbert 1979";

bool too_fast(const Race& race) { return race.time < record_time(race.distance); }

bool plausible(const Race& race) {
  const Vdot vdot = vdot_of(race);
  return !too_fast(race) && vdot >= lowest_vdot && vdot <= highest_vdot;
}

/// The reading of a mistyped time that would make sense: with seconds added, or with a field dropped.
std::optional<string> meant(const Race& race, string_view text) {
  const string longer = string(text) + ":00";
  const string shorter(text.substr(0, text.rfind(':')));
  for (const string& candidate : {longer, shorter}) {
    try {
      if (plausible({race.distance, parse_duration(candidate, "time")})) return candidate;
    } catch (const InputError&) {
      continue;
    }
  }
  return std::nullopt;
}

string record_in_words(Distance distance) {
  const auto records = world_records();
  const auto found = std::ranges::find(records, distance, &WorldRecord::distance);
  if (found == records.end()) return "about " + clock(record_time(distance));
  return fmt::format("{} ({}, {})", race_clock(found->time), found->athlete, found->date.substr(0, 4));
}

[[noreturn]] void refuse(const Race& race, string_view text, const string& reason, string_view advice) {
  const auto better = meant(race, text);
  const string hint = better ? "did you mean " + *better + "?" : string(advice);
  const string message =
      fmt::format("race time {} for {} {}", in_quotes(text), event_name(race.distance), reason);
  throw InputError({message, hint, Excerpt{string(text), 0, text.size()}});
}

}  // namespace

void require_plausible(const Race& race, string_view time_text) {
  const string_view text = trimmed(time_text);
  if (too_fast(race)) {
    refuse(race, text, "is faster than the world record, " + record_in_words(race.distance),
           "check the distance and the time");
  }
  const Vdot vdot = vdot_of(race);
  if (vdot < lowest_vdot) {
    refuse(race, text, fmt::format("is VDOT {:.1f}, and the equations end at 15", vdot.value()),
           "training paces mean little there: walk and jog by feel, or take --vdot 15");
  }
  if (vdot > highest_vdot) {
    refuse(race, text, fmt::format("is VDOT {:.1f}, and the equations end at 90", vdot.value()),
           "a sprint says little about endurance: use a race of 1500 m or more");
  }
}

std::vector<Finding> extrapolations(Vdot vdot) {
  if (vdot >= lowest_published_vdot && vdot <= highest_published_vdot) return {};
  return {
      {"vdot-extrapolated", Severity::info,
       fmt::format("VDOT {:.1f} is outside the published tables (30 to 85): all figures are extrapolated.",
                   vdot.value()),
       "Daniels' Running Formula, 3rd ed."}};
}

std::vector<Finding> extrapolations(const Race& race) {
  if (race.time < shortest_effort) {
    return {{"race-too-short", Severity::warning,
             "A race of less than 3.5 minutes says more about speed than about endurance: paces and longer "
             "races come out too fast. Use a race of 1500 m or more.",
             string(daniels)}};
  }
  if (race.time > longest_effort || race.distance > marathon_distance) {
    return {{"race-too-long", Severity::info,
             "VDOT is made for races up to the marathon and about 5 hours: from a longer one, all paces come "
             "out too slow. Use a shorter race.",
             string(daniels)}};
  }
  return {};
}

}  // namespace crescendo
