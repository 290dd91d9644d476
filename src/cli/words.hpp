#pragma once

#include "cli/arguments.hpp"
#include "cli/command_line.hpp"
#include "crescendo/units/parse.hpp"
#include "crescendo/workout/vocabulary.hpp"

#include <optional>

namespace crescendo::cli {

// The options that choose a workout, as the words they mean; nothing where they were not given.

std::optional<Goal> read_goal(const Arguments& arguments, const CommandLine& line);
std::optional<Level> read_level(const Arguments& arguments, const CommandLine& line);
std::optional<Phase> read_phase(const Arguments& arguments, const CommandLine& line);

/// A distance or a time; `what` names it in messages.
std::optional<Amount> read_amount(const std::optional<std::string>& text, std::string_view what,
                                  const CommandLine& line);

}  // namespace crescendo::cli
