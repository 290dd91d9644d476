#pragma once

#include "crescendo/io/streams.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::cli {

/// What the shell gets to see; documented in the README.
enum class ExitCode { good = 0, rejected = 1, usage = 2, io = 3 };

using io::Sink;
using io::Source;

/// Where output goes, and where input comes from.
struct Streams {
  Sink out;
  Sink err;
  bool out_is_terminal = false;
  std::optional<std::size_t> terminal_width = {};
  Source in = {};
  bool err_is_terminal = false;
  /// What `in` reads from, for who waits for it and for something else at once.
  std::optional<int> in_descriptor = {};
  /// What `out` writes to, for who writes much.
  std::optional<int> out_descriptor = {};
};

/// The value of an environment variable, where it is set.
using Environment = std::function<std::optional<std::string>(std::string_view name)>;

/// The whole program: `arguments` are those behind the program's name. Both `main` and the tests call this.
ExitCode run(const std::vector<std::string>& arguments, const Streams& streams,
             const Environment& environment);

}  // namespace crescendo::cli
