#pragma once

#include <chrono>

namespace crescendo {

/// Elapsed time in seconds, with fractions.
using Duration = std::chrono::duration<double>;

using Minutes = std::chrono::duration<double, std::ratio<60>>;
using Hours = std::chrono::duration<double, std::ratio<3600>>;

}  // namespace crescendo
