#pragma once

#include "crescendo/workout/workout.hpp"

#include <string>
#include <string_view>

namespace crescendo {

/// The text for a terminal, a line or a cell: line breaks and tabs become blanks, and other control
/// characters question marks. Whoever wrote a workout's file may have put anything into it.
std::string on_one_line(std::string_view text);

/// Makes all texts of a workout like that.
void put_on_one_line(Workout& workout);

}  // namespace crescendo
