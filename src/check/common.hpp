#pragma once

#include "check/rules.hpp"

#include <string>
#include <string_view>

namespace crescendo::checking {

inline constexpr std::string_view coach = "Progression runs, a coach's guide";
inline constexpr std::string_view daniels = "Daniels' Running Formula";

/// Two paces nearer than this are the same pace.
inline constexpr PaceChange hair = PaceChange::per(Distance::kilometres(1), Duration(0.001));

inline Finding finding(std::string rule, Severity severity, std::string message, std::string_view source,
                       std::optional<std::size_t> segment = {}) {
  const bool remark = severity == Severity::info;
  return {std::move(rule), severity, std::move(message), std::string(source), remark, segment};
}

/// The pace that a segment starts or ends at, as hard as it is but on the level on a mild day.
Pace mild_start(const Subject& subject, const Segment& segment);
Pace mild_end(const Subject& subject, const Segment& segment);

/// The main segments, in order, by their index.
std::vector<std::size_t> main_segments(const Workout& workout);

/// Whether any part of it is meant to feel harder than marathon effort.
bool gets_hard(const Workout& workout);

/// The intensity halfway between two paces, where one zone ends and the next begins.
Vo2maxShare border(const Subject& subject, Pace slow, Pace fast);

/// The index of what the run builds up to.
std::size_t finish_index(const Workout& workout);

/// The time that all of the run spends at a share of VO2max or above.
Duration time_from(const Subject& subject, Vo2maxShare share);

/// The time that the run takes before it gets harder than `limit` for the first time.
Duration time_before(const Subject& subject, Vo2maxShare limit);

}  // namespace crescendo::checking
