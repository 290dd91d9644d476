#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace crescendo::cli {

/// What the shell gets to see; documented in the README.
enum class ExitCode { good = 0, rejected = 1, usage = 2, io = 3 };

/// Takes bytes, and says what went wrong with them.
using Sink = std::function<std::error_code(std::string_view)>;

/// Adds more bytes to those that it is given, and none at the end; says what went wrong with them.
using Source = std::function<std::error_code(std::string& bytes)>;

/// Where output goes, and where input comes from.
struct Streams {
  Sink out;
  Sink err;
  bool out_is_terminal = false;
  std::optional<std::size_t> terminal_width = {};
  Source in = {};
};

/// The value of an environment variable, where it is set.
using Environment = std::function<std::optional<std::string>(std::string_view name)>;

/// The whole program: `arguments` are those behind the program's name. Both `main` and the tests call this.
ExitCode run(const std::vector<std::string>& arguments, const Streams& streams,
             const Environment& environment);

}  // namespace crescendo::cli
