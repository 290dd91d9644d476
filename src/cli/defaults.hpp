#pragma once

#include "cli/command_line.hpp"
#include "cli/config_keys.hpp"
#include "crescendo/cli/run.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace crescendo::cli {

/// The options of all commands, asked for only where there is a config file.
using KnownKeys = std::function<std::vector<ConfigKey>()>;

/// What the environment and the config file say of options, in this order; the first that names an option
/// counts. `named` is the argument of --config.
/// @throws InputError with everything that is wrong in the file, io::Error where it cannot be read
std::vector<Setting> read_defaults(const std::optional<std::string>& named, const KnownKeys& known,
                                   const CommandLine& line, const Environment& environment);

/// The options that answer the same question as one of them, which is among them: where the command line
/// gives any, defaults for the others are of no use. Names are as they are typed, `--goal` or `DISTANCE`.
std::vector<std::string> rivals(const std::string& option);

}  // namespace crescendo::cli
