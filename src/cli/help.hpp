#pragma once

#include "cli/verb.hpp"
#include "crescendo/manual/program.hpp"

namespace crescendo::cli {

/// A command as it declares itself.
manual::Command described(const Verb& verb);

/// The program with all its commands.
manual::Program described_program();

}  // namespace crescendo::cli
