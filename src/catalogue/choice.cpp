#include "crescendo/catalogue/catalogue.hpp"

#include <array>

namespace crescendo {
namespace {

using std::string_view;

/// For one goal and one level, by phase: base, build, peak.
using ByPhase = std::array<string_view, 3>;
/// By level: beginner, intermediate, advanced.
using ByLevel = std::array<ByPhase, 3>;

/// In the order of `Goal`. In the base phase every goal has the base for its workout: what is faster comes
/// later. A peak gets the goal's most specific form.
constexpr std::array<ByLevel, 7> choices = {{
    // threshold
    {{{"base", "easy-moderate-hard", "easy-moderate-hard"},
      {"base", "threshold", "threshold"},
      {"base", "threshold", "tempo-progression"}}},
    // vo2max
    {{{"base", "super-fast-finish", "super-fast-finish"},
      {"base", "vo2max", "vo2max"},
      {"base", "vo2max", "vo2max"}}},
    // base
    {{{"base", "negative-split", "negative-split"},
      {"base", "negative-split", "negative-split"},
      {"base", "negative-split", "negative-split"}}},
    // 5k
    {{{"base", "fast-finish", "fast-finish"},
      {"base", "race-5k", "race-5k"},
      {"base", "track-progression", "race-5k"}}},
    // 10k
    {{{"base", "fast-finish", "fast-finish"},
      {"base", "race-10k", "race-10k"},
      {"base", "race-10k", "race-10k"}}},
    // half
    {{{"base", "easy-moderate-hard", "easy-moderate-hard"},
      {"base", "race-half", "race-half"},
      {"base", "two-mile-steps", "race-half"}}},
    // marathon
    {{{"base", "negative-split", "negative-split"},
      {"base", "race-marathon", "race-marathon"},
      {"base", "easy-marathon-half", "marathon-simulation"}}},
}};

}  // namespace

string_view workout_for(Goal goal, Level level, Phase phase) {
  return choices.at(static_cast<std::size_t>(goal))
      .at(static_cast<std::size_t>(level))
      .at(static_cast<std::size_t>(phase));
}

}  // namespace crescendo
