#pragma once

#include "cli/verb.hpp"

namespace crescendo::cli {

/// All options of a verb, also those that every verb has.
void declare(CLI::App& app, const Verb& verb, Arguments& arguments);

// The options of each verb. The texts here are the ones that --help prints.

void declare_plan(CLI::App& app, Arguments& arguments);
void declare_paces(CLI::App& app, Arguments& arguments);
void declare_workouts(CLI::App& app, Arguments& arguments);
void declare_convert(CLI::App& app, Arguments& arguments);
void declare_formats(CLI::App& app, Arguments& arguments);
void declare_completion(CLI::App& app, Arguments& arguments);
void declare_manual(CLI::App& app, Arguments& arguments);
void declare_batch(CLI::App& app, Arguments& arguments);
void declare_check(CLI::App& app, Arguments& arguments);

}  // namespace crescendo::cli
