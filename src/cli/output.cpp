#include "cli/output.hpp"

#include "cli/choice.hpp"
#include "cli/whole_file.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

constexpr std::size_t default_width = 80;
constexpr std::size_t narrowest = 20;
constexpr std::size_t widest = 100;

std::vector<string_view> format_names() {
  std::vector<string_view> names;
  for (const Format& format : formats()) names.push_back(format.name);
  return names;
}

const Format* read_format(const OutputArguments& arguments, const CommandLine& line) {
  const Format* named = nullptr;
  if (arguments.format) {
    named = &formats()[choice(*arguments.format, format_names(), "format", line)];
  }
  if (arguments.json) {
    const Format* json = format_named("json");
    if (named != nullptr && named != json) {
      throw line.about("--json", "--json and --format " + string(named->name) + " contradict each other",
                       "leave one of them out");
    }
    return json;
  }
  if (named != nullptr) return named;
  if (!arguments.file || *arguments.file == "-") return &formats().front();
  if (arguments.file->empty())
    throw line.about("", "the name of the output file is empty", "name it, or leave -o out");
  if (const Format* by_ending = format_for_file(lower_case(*arguments.file))) return by_ending;
  throw line.about(*arguments.file, "the ending of " + in_quotes(*arguments.file) + " tells no format",
                   "name it .txt or .json, or add --format text or --format json");
}

Units read_units(const OutputArguments& arguments, const CommandLine& line) {
  if (!arguments.units) return Units::kilometres;
  return static_cast<Units>(choice(*arguments.units, units_names, "units", line));
}

bool colour_suits(const Invocation& invocation) {
  const auto no_colour = invocation.environment("NO_COLOR");
  if (no_colour && !no_colour->empty()) return false;
  return invocation.streams.out_is_terminal && invocation.environment("TERM") != "dumb";
}

bool read_colour(const OutputArguments& arguments, const Invocation& invocation) {
  static constexpr std::array<string_view, 3> names = {"auto", "always", "never"};
  const std::size_t when = arguments.colour ? choice(*arguments.colour, names, "colour", invocation.line) : 0;
  if (when == 1) return true;
  return when == 0 && !arguments.file && colour_suits(invocation);
}

/// COLUMNS where it is set, otherwise the terminal's own width, otherwise the classic one.
std::size_t read_width(const Invocation& invocation) {
  std::size_t width = invocation.streams.terminal_width.value_or(default_width);
  if (const auto columns = invocation.environment("COLUMNS")) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(columns->data(), columns->data() + columns->size(), value);
    if (error == std::errc{} && end == columns->data() + columns->size() && value > 0) width = value;
  }
  return std::clamp(width, narrowest, widest);
}

}  // namespace

Output read_output(const OutputArguments& arguments, const Invocation& invocation) {
  const Format* format = read_format(arguments, invocation.line);
  const RenderContext context{.units = read_units(arguments, invocation.line),
                              .splits = arguments.splits,
                              .explain = arguments.explain,
                              .colour = read_colour(arguments, invocation),
                              .width = read_width(invocation)};
  // A dash is the standard output, as everywhere.
  const string file = arguments.file.value_or("");
  return {format, context, file == "-" ? "" : file};
}

void deliver(const string& bytes, const Output& output, const Streams& streams) {
  // The names of our own streams mean those, at whatever place in a file they are.
  const bool to_err = output.file == "/dev/stderr" || output.file == "/dev/fd/2";
  const bool to_out = output.file.empty() || output.file == "/dev/stdout" || output.file == "/dev/fd/1";
  if (!to_out && !to_err) {
    write_whole(output.file, bytes);
    return;
  }
  const std::error_code error = to_err ? streams.err(bytes) : streams.out(bytes);
  if (error && error != std::errc::broken_pipe) {
    throw IoError(to_err ? "write to the error stream" : "write to the standard output", error);
  }
}

}  // namespace crescendo::cli
