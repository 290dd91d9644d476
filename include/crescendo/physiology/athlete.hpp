#pragma once

#include "crescendo/physiology/heart.hpp"
#include "crescendo/physiology/race.hpp"
#include "crescendo/physiology/training_paces.hpp"
#include "crescendo/physiology/vdot.hpp"

#include <optional>
#include <string>

namespace crescendo {

/// Who a plan is for.
struct Athlete {
  std::optional<Vdot> vdot = {};  ///< none for a beginner who has not raced, and runs by effort
  std::optional<Race> race = {};  ///< the result that the VDOT comes from, where it comes from one
  PaceRules rules = PaceRules::book;
  Heart heart = {};
  std::optional<ZoneModel> zone_model =
      {};                               ///< what heart-rate zones are shares of; none: what suits the heart
  std::optional<Distance> weekly = {};  ///< how far the runner runs in a week
  std::optional<int> age = {};
  std::string id = {};  ///< whatever a roster calls the runner
  std::string name = {};

  [[nodiscard]] ZoneModel zones() const { return zone_model.value_or(default_model(heart)); }
};

/// The athlete of a result.
/// @throws InputError for what is no result, is faster than the world record, or lies beyond the equations
Athlete athlete_of(const Race& race);

}  // namespace crescendo
