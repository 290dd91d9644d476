#pragma once

#include "cli/setting.hpp"

#include <string>
#include <vector>

namespace crescendo::cli {

/// What a config file in TOML sets, in the order of the file. Whether there are such options is for
/// others to say.
/// @throws InputError with file, line and column where `text` is no TOML
std::vector<Setting> read_config(const std::string& file, const std::string& text);

}  // namespace crescendo::cli
