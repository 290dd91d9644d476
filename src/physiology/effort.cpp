#include "crescendo/physiology/effort.hpp"

#include <algorithm>
#include <array>

namespace crescendo {
namespace {

struct Feel {
  EffortBand effort;
  std::string_view words;
};

/// In the order of `Anchor`.
constexpr std::array<Feel, 13> feels = {{
    {{2, 3}, "can chat"},
    {{4, 4}, "steady, full sentences"},
    {{4, 5}, "steady, short sentences"},
    {{6, 6}, "firm, a few words"},
    {{6, 7}, "comfortably hard"},
    {{6, 7}, "comfortably hard"},
    {{7, 8}, "hard, single words"},
    {{7, 8}, "hard, single words"},
    {{8, 9}, "very hard, no talking"},
    {{8, 9}, "very hard, no talking"},
    {{8, 9}, "very hard, no talking"},
    {{9, 10}, "fast, near all out"},
    {{9, 10}, "fast and relaxed"},
}};

const Feel& feel(Anchor anchor) { return feels.at(static_cast<std::size_t>(anchor)); }

}  // namespace

EffortBand effort_at(Anchor anchor) { return feel(anchor).effort; }

std::string_view feel_of(Anchor anchor) { return feel(anchor).words; }

EffortBand RunnerPaces::effort_of(Pace pace) const {
  const Vo2maxShare share = share_of(pace);
  constexpr double rounding = 1e-9;
  const auto at_most = [share](Vo2maxShare edge) { return share.fraction() <= edge.fraction() + rounding; };
  const Vo2maxShare marathon_edge = between(share_of(training_.marathon), share_of(training_.threshold), 0.5);
  if (at_most(share_of(training_.easy.fast))) return {2, 3};
  if (at_most(between(share_of(training_.moderate), share_of(training_.marathon), 0.5))) return {4, 4};
  if (at_most(marathon_edge)) return {4, 5};
  // Between half-marathon (86%), T (88%), 10K (91%), 5K (95%) and R (107%) of a runner of VDOT 53; our own.
  if (at_most(std::max(marathon_edge, Vo2maxShare::percent(87)))) return {6, 6};
  if (at_most(Vo2maxShare::percent(89.7))) return {6, 7};
  if (at_most(Vo2maxShare::percent(93.3))) return {7, 8};
  return at_most(Vo2maxShare::percent(101)) ? EffortBand{8, 9} : EffortBand{9, 10};
}

}  // namespace crescendo
