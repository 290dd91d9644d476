#pragma once

#include <string>
#include <string_view>

namespace crescendo::intervals {

/// Any text as the cue of a step. What tells a step how long and how fast it is has digits in it, so that
/// numbers are spelt out; the few words that mean something are parted, and marks are left out. Cut where
/// watches cut.
std::string cue_text(std::string_view text);

/// Any text as a line of its own, which is one that repeats no steps (`4x`) and is none.
std::string heading_text(std::string_view text);

}  // namespace crescendo::intervals
