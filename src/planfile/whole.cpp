#include "planfile/whole.hpp"

#include "planfile/object.hpp"

namespace crescendo::planfile {

using json::Findings;
using json::Value;

void require_whole(const Workout& workout, const Value& root, Findings& findings) {
  const Value& segments = member(root, "segments");
  const bool by_pace = workout.segments.front().motion.has_value();
  for (std::size_t i = 1; i < workout.segments.size(); ++i) {
    if (workout.segments[i].motion.has_value() == by_pace) continue;
    findings.add(member(segments.items[i], "pace"), "some segments have a pace and others none",
                 "a run goes by pace from start to end, or by effort");
  }
  const Value& totals = member(root, "totals");
  if (workout.totals.distance.has_value() != by_pace) {
    findings.add(member(totals, "distance_m"),
                 by_pace ? "the total distance is missing" : "a run by effort has no total distance",
                 by_pace ? "write the sum of the segments" : "write null");
  }
  if (workout.totals.time_in_zone.has_value() != by_pace) {
    findings.add(member(totals, "time_in_zone_s"),
                 by_pace ? "the times in the zones are missing" : "a run by effort has no times in zones",
                 by_pace ? "write them as the published schema has them" : "write null");
  }
  if (by_pace && !workout.athlete.vdot) {
    findings.add(member(member(root, "athlete"), "vdot"), "a plan with paces needs the runner's VDOT",
                 "crescendo paces shows it");
  }
}

}  // namespace crescendo::planfile
