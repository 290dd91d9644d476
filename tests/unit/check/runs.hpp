#pragma once

#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/check/check.hpp"
#include "crescendo/physiology/anchor.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace crescendo::test {

inline const Vdot runner{50};

inline Workout threshold() { return build(Catalogue().load("threshold"), {Vdot(53.534127)}, {}); }

inline const Finding* found(const Workout& workout, std::string_view rule, std::vector<Finding>& findings) {
  findings = check(workout, LengthUnit::kilometre);
  const auto at = std::ranges::find(findings, rule, &Finding::rule);
  return at == findings.end() ? nullptr : &*at;
}

/// How bad a rule finds a workout; nothing where it has nothing to say.
inline std::optional<Severity> verdict(const Workout& workout, std::string_view rule) {
  std::vector<Finding> findings;
  const Finding* finding = found(workout, rule, findings);
  return finding != nullptr ? std::optional(finding->severity) : std::nullopt;
}

/// What a rule says of a workout that breaks it.
inline std::string message(const Workout& workout, std::string_view rule) {
  std::vector<Finding> findings;
  const Finding* finding = found(workout, rule, findings);
  REQUIRE(finding != nullptr);
  CHECK_FALSE(finding->source.empty());
  return finding->message;
}

inline Pace slower(Pace pace, double seconds) {
  return pace.changed_by(PaceChange::per(Distance::kilometres(1), Duration(seconds)));
}

/// A segment from one pace to another, with the intensities that go with them.
inline void run_at(Workout& workout, std::size_t index, Pace start, Pace end) {
  Motion& motion = *workout.segments[index].motion;
  motion.start = start;
  motion.end = end;
  motion.start_share = share_at(speed_of(start), *workout.athlete.vdot);
  motion.end_share = share_at(speed_of(end), *workout.athlete.vdot);
}

inline void start_at(Workout& workout, std::size_t index, Pace start) {
  run_at(workout, index, start, workout.segments[index].motion->end);
}

/// Level running for a time.
struct Part {
  Role role;
  Pace pace;
  Duration time;
};

inline Segment segment_of(const Part& part, Distance begin, Duration elapsed) {
  const Vo2maxShare share = share_at(speed_of(part.pace), runner);
  Segment segment{};
  segment.role = part.role;
  segment.label = name_of(part.role);
  segment.begin = elapsed;
  segment.duration = part.time;
  segment.motion = Motion{.begin = begin,
                          .distance = part.pace.within(part.time),
                          .start = part.pace,
                          .end = part.pace,
                          .band = PaceRange::at(part.pace),
                          .start_share = share,
                          .end_share = share,
                          .grade = {}};
  segment.effort = {2, 3};
  return segment;
}

/// A run of such parts, with nothing in it but what the rules look at.
inline Workout run_of(const std::vector<Part>& parts, Goal goal = Goal::base, Phase phase = Phase::build) {
  Workout workout{};
  workout.goal = goal;
  workout.level = Level::intermediate;
  workout.phase = phase;
  workout.athlete.vdot = runner;
  Distance covered;
  for (const Part& part : parts) {
    workout.segments.push_back(segment_of(part, covered, workout.totals.duration));
    covered += workout.segments.back().motion->distance;
    workout.totals.duration += part.time;
  }
  workout.totals.distance = covered;
  return workout;
}

/// The runner's paces.
inline PaceRange at(Anchor anchor) { return RunnerPaces(runner, PaceRules::book).at(anchor); }

/// The pace at a share of the runner's VO2max.
inline Pace at_percent(double percent) { return pace_of(speed_for(Vo2maxShare::percent(percent) * runner)); }

}  // namespace crescendo::test
