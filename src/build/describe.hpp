#pragma once

#include "crescendo/build/build.hpp"

namespace crescendo::building {

/// A workout with everything but its running: no segments, totals or findings yet.
Workout described(const Template& workout, const Athlete& athlete, const Wishes& wishes,
                  const Conditions& conditions);

/// A warning where the workout is meant for other runners than the wishes tell.
std::optional<Finding> other_level(const Template& workout, const Wishes& wishes);

/// Refuses a total that is no training run.
/// @throws InputError
void require_sensible(const Amount& total, LengthUnit unit);

/// A warning where the workout is not made for this size; `asked` is the total that the runner wants, if any.
std::optional<Finding> unusual_size(const Template& workout, const Totals& totals,
                                    const std::optional<Amount>& asked, LengthUnit unit);

}  // namespace crescendo::building
