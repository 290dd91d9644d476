#pragma once

#include "cli/verb.hpp"

#include <string>

namespace crescendo::cli {

/// The arguments of a verb, which is the first word of the line.
/// @throws InputError for options that the verb does not have, or that lack their value
Arguments parse_arguments(const Verb& verb, const CommandLine& line);

std::string help_for(const Verb& verb);
std::string help_for_all();

}  // namespace crescendo::cli
