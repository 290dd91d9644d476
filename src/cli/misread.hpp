#pragma once

#include "cli/command_line.hpp"

#include <string>

namespace CLI {
class App;
}

namespace crescendo::cli {

/// Refuses words that the library would take for something else than who typed them, before it reads them.
/// @throws InputError
void refuse_misread(const CLI::App& app, const CommandLine& line);

[[noreturn]] void needs_value(const CommandLine& line, const std::string& argument,
                              const std::string& option);

/// With a hint at what was meant.
[[noreturn]] void unknown_option(const CLI::App& app, const CommandLine& line, const std::string& argument);

}  // namespace crescendo::cli
