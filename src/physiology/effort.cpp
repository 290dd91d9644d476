#include "crescendo/physiology/effort.hpp"

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

}  // namespace crescendo
