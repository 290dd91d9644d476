#pragma once

#include "crescendo/render/format.hpp"
#include "crescendo/units/parse.hpp"

#include <string>
#include <variant>
#include <vector>

namespace crescendo::watch {

/// Nothing to hold the runner to.
struct Open {};
/// Inside these paces.
using PaceTarget = PaceRange;
/// Inside these beats; or these shares of the maximum, where the runner's own is not known.
using HeartTarget = std::variant<BpmBand, HeartRateBand>;
using Target = std::variant<Open, PaceTarget, HeartTarget>;

/// One step of a workout as watches know them: so long, and inside one band all the way.
struct Step {
  Role role;
  std::string name;
  std::string part;   ///< which one it is of those that a ramp became: `3/10`
  std::string notes;  ///< the pace to run, and what it feels like
  Amount length;
  Target target;
};

/// The same steps several times, counted from 0; it stands behind them and is itself one of the watch's
/// steps.
struct Repeat {
  std::size_t first;
  std::size_t times;
};

using Item = std::variant<Step, Repeat>;

struct Program {
  std::vector<Item> items;
  std::string changes;  ///< what became of the plan on the way, in a few words; empty where nothing did
};

/// The plan for a watch that knows no ramps and has room for so many items.
///
/// A ramp becomes steps of one pace each, from its first pace to its last, of half a kilometre or a quarter
/// of a mile; where that is too much, all of them get longer. If that is not enough either, blocks that
/// repeat become repeats, and in the end neighbours are put together, with a band around both. The lengths
/// add up to the plan's. A run on a treadmill counts in time: no watch measures the belt.
Program program_for(const Workout& workout, const RenderContext& context, std::size_t room);

}  // namespace crescendo::watch
