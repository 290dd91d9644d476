#pragma once

#include "cli/verb.hpp"

#include <string>

namespace crescendo::cli {

/// The arguments of a verb, which is the first word of the line. Where it is silent, environment and config
/// file are heard, and the line remembers what they said.
/// @throws InputError for options that the verb does not have, or that lack their value, and for what is
/// wrong in the config file
Arguments parse_arguments(const Verb& verb, CommandLine& line, const Environment& environment);

}  // namespace crescendo::cli
