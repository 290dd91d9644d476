#pragma once

#include "crescendo/diagnostics/placed_finding.hpp"
#include "crescendo/json/document.hpp"
#include "crescendo/workout/workout.hpp"

#include <string>
#include <vector>

namespace crescendo {

/// A plan that was read back from its JSON form, and where in the file its parts are.
///
/// Every value is of its kind and within bounds; segments have a pace all or none, and a plan with paces has
/// the VDOT and all totals. What follows from other values (speeds, belts, the mean pace, splits) is not
/// kept. Whether the values fit together is another question: see `contradictions`.
class PlanDocument {
 public:
  PlanDocument(json::Document document, Workout workout);

  /// The workout with the findings that the file has; whoever wants the rules' verdict asks for it anew.
  [[nodiscard]] const Workout& workout() const { return workout_; }
  [[nodiscard]] const std::string& file() const { return document_.file(); }

  /// Whether the file says where its numbers come from, and what each kilometre or mile takes.
  [[nodiscard]] bool has_derivation() const { return document_.root().find("derivation") != nullptr; }
  [[nodiscard]] bool has_splits() const { return document_.root().find("splits") != nullptr; }

  /// Numbers that contradict each other, each an error by the rule `inconsistent`: times that are not the
  /// distance at the pace, starts that are not the end of what comes before, totals that are not the sum.
  /// Such a plan can be judged, and must not be run from.
  [[nodiscard]] const std::vector<PlacedFinding>& contradictions() const { return contradictions_; }

  /// The finding with the place of the member that it is about, where it is about a segment.
  [[nodiscard]] PlacedFinding placed(Finding finding) const;

 private:
  json::Document document_;
  Workout workout_;
  std::vector<PlacedFinding> contradictions_;
};

/// The most segments that a plan may have.
inline constexpr std::size_t most_segments = 1000;

/// Reads what the format `json` writes of a plan, also after somebody has changed it by hand.
///
/// Where no condition changes the paces, the shares of VO2max follow from these, so that a changed pace is
/// judged by what it is; otherwise they are the file's own.
/// @throws InputError with all that is wrong, at its place
PlanDocument read_plan(std::string file, std::string text);

}  // namespace crescendo
