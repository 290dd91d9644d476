#pragma once

#include "cli/setting.hpp"

#include <span>
#include <string>
#include <vector>

namespace crescendo::cli {

/// A name that a config file may set: a long option of any command.
struct ConfigKey {
  std::string name;
  bool flag = false;  ///< takes no value
};

/// The settings of a config file, each for one option; what stands under [race] becomes the race that would
/// have been typed.
/// @throws InputError with everything that is wrong at once, each with file, line and column
std::vector<Setting> checked_settings(const std::vector<Setting>& written, std::span<const ConfigKey> known);

}  // namespace crescendo::cli
