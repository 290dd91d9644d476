#include "crescendo/catalogue/catalogue.hpp"

#include <array>

namespace crescendo {
namespace {

using std::string_view;

/// For one goal and one level, by phase: base, build, peak.
using ByPhase = std::array<string_view, 3>;
/// By level: beginner, intermediate, advanced.
using ByLevel = std::array<ByPhase, 3>;

/// In the order of `Goal`. A base phase gets the goal's gentlest form, a peak its most specific one.
constexpr std::array<ByLevel, 7> choices = {{
    // threshold
    {{{"easy-moderate-hard", "easy-moderate-hard", "easy-moderate-hard"},
      {"thirds", "threshold", "threshold"},
      {"thirds", "threshold", "tempo-progression"}}},
    // vo2max
    {{{"super-fast-finish", "super-fast-finish", "super-fast-finish"},
      {"super-fast-finish", "vo2max", "vo2max"},
      {"super-fast-finish", "vo2max", "vo2max"}}},
    // base
    {{{"base", "negative-split", "negative-split"},
      {"base", "negative-split", "negative-split"},
      {"base", "negative-split", "negative-split"}}},
    // 5k
    {{{"fast-finish", "fast-finish", "fast-finish"},
      {"fartlek-progression", "race-5k", "race-5k"},
      {"fartlek-progression", "track-progression", "race-5k"}}},
    // 10k
    {{{"fast-finish", "fast-finish", "fast-finish"},
      {"dusa", "race-10k", "race-10k"},
      {"dusa", "race-10k", "race-10k"}}},
    // half
    {{{"easy-moderate-hard", "easy-moderate-hard", "easy-moderate-hard"},
      {"dusa", "race-half", "race-half"},
      {"dusa", "two-mile-steps", "race-half"}}},
    // marathon
    {{{"base", "negative-split", "negative-split"},
      {"cutdown-5s", "race-marathon", "race-marathon"},
      {"cutdown-5s", "easy-marathon-half", "marathon-simulation"}}},
}};

}  // namespace

string_view workout_for(Goal goal, Level level, Phase phase) {
  return choices.at(static_cast<std::size_t>(goal))
      .at(static_cast<std::size_t>(level))
      .at(static_cast<std::size_t>(phase));
}

}  // namespace crescendo
