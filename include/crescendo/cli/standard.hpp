#pragma once

#include "crescendo/cli/run.hpp"

namespace crescendo::cli {

/// The process's own streams. A reader that closes its end of a pipe is told by the write, and no longer by a
/// signal.
Streams standard_streams();

/// The process's own environment.
Environment standard_environment();

}  // namespace crescendo::cli
