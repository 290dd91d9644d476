#pragma once

#include "cli/arguments.hpp"
#include "cli/command_line.hpp"
#include "crescendo/cli/run.hpp"

#include <span>
#include <string_view>

namespace CLI {
class App;
}

namespace crescendo::cli {

/// What a verb works with.
struct Invocation {
  const CommandLine& line;
  const Streams& streams;
  const Environment& environment;
};

/// A command: its help, its options and what it does.
struct Verb {
  std::string_view name;
  std::string_view summary;
  std::string_view usage;
  std::string_view examples;
  void (*declare)(CLI::App&, Arguments&);
  ExitCode (*act)(const Arguments&, const Invocation&);
};

std::span<const Verb> verbs();

// One file each.
ExitCode plan(const Arguments& arguments, const Invocation& invocation);
ExitCode paces(const Arguments& arguments, const Invocation& invocation);
ExitCode batch_plans(const Arguments& arguments, const Invocation& invocation);
ExitCode check_plans(const Arguments& arguments, const Invocation& invocation);
ExitCode convert(const Arguments& arguments, const Invocation& invocation);
ExitCode list_formats(const Arguments& arguments, const Invocation& invocation);
ExitCode complete(const Arguments& arguments, const Invocation& invocation);
ExitCode show_manual(const Arguments& arguments, const Invocation& invocation);
ExitCode workouts(const Arguments& arguments, const Invocation& invocation);

}  // namespace crescendo::cli
