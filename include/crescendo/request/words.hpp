#pragma once

#include "crescendo/render/format.hpp"
#include "crescendo/request/origin.hpp"
#include "crescendo/units/parse.hpp"
#include "crescendo/workout/vocabulary.hpp"

#include <optional>

namespace crescendo {

// What chooses a workout and the look of its plan, as the words mean it; nothing where they say nothing.
// All throw InputError with its place.

std::optional<Goal> read_goal(const Request& request, const Origin& origin);
std::optional<Level> read_level(const Request& request, const Origin& origin);
std::optional<Phase> read_phase(const Request& request, const Origin& origin);

/// A distance or a time; `what` names it in messages.
std::optional<Amount> read_amount(const Request& request, Key key, std::string_view what,
                                  const Origin& origin);

/// Kilometres, unless it says otherwise.
Units read_units(const Request& request, const Origin& origin);

/// Whether something is on: `yes`, `true` or `1`, and their opposites.
bool is_on(const Request& request, Key key, const Origin& origin);

/// What the request says of the way the plan is written.
RenderContext read_context(const Request& request, const Origin& origin);

}  // namespace crescendo
