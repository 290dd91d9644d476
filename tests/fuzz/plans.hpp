#pragma once

#include "crescendo/planfile/plan_document.hpp"

#include <string>
#include <string_view>

namespace crescendo::fuzz {

/// The plan as the format `json` has it.
std::string json_of(const Workout& workout);

/// The plan is read, without a contradiction, and written as it was.
void must_come_back(const std::string& text);

/// Every format has bytes for the plan, in both units, and says in plain words what it leaves out.
void must_be_writable(const Workout& workout);

/// The text of a JSON document, written anew: other blanks and escapes, and the same values.
std::string rewritten(const std::string& text);

}  // namespace crescendo::fuzz
