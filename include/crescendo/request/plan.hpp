#pragma once

#include "crescendo/catalogue/shelf.hpp"
#include "crescendo/request/athlete.hpp"
#include "crescendo/workout/workout.hpp"

namespace crescendo {

/// The plan that a request asks for, as it sizes it and in its conditions, with everything that there is to
/// say about it.
/// @throws InputError with its place
Workout planned(const Request& request, const Origin& origin, const Shelf& shelf);

/// The same for a certain workout.
Workout planned(const Template& workout, const ReadAthlete& read, const Request& request,
                const Origin& origin);

/// Refuses what cannot be read in a request that others will complete: the defaults of a roster.
/// @throws InputError with its place
void require_readable(const Request& defaults, const Origin& origin, const Shelf& shelf);

}  // namespace crescendo
