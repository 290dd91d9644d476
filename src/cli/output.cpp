#include "cli/output.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/io/whole_file.hpp"
#include "crescendo/request/choice.hpp"
#include "crescendo/request/words.hpp"
#include "crescendo/units/parse.hpp"

#include <algorithm>
#include <array>
#include <span>

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

/// One of a few words.
std::size_t read_choice(const string& word, std::span<const string_view> names, string_view what,
                        const CommandLine& line) {
  return line.parse(word, [&](string_view text) { return choice(text, names, what); });
}

const Format* format_by_ending(const string& file, const CommandLine& line) {
  if (file.empty()) throw line.about("", "the name of the output file is empty", "name it, or leave -o out");
  if (const Format* found = format_for_file(lower_case(file))) return found;
  throw line.about(file, "the ending of " + in_quotes(file) + " tells no format",
                   "add --format text or another one; crescendo formats lists them with their endings");
}

bool to_standard_output(const string& file) {
  return file.empty() || file == "-" || file == "/dev/stdout" || file == "/dev/fd/1";
}

const Format* read_format(const OutputArguments& arguments, const CommandLine& line) {
  if (const Format* found = format_by_options(arguments, line)) return found;
  const string file = arguments.file.value_or("-");
  return to_standard_output(file) && !file.empty() ? &formats().front() : format_by_ending(file, line);
}

/// The word of the command line that chose the format.
string word_for(const Format& format, const OutputArguments& arguments) {
  if (arguments.format) return *arguments.format;
  return arguments.json ? "--json" : arguments.file.value_or(string(format.name));
}

void require_served(const Format& format, const OutputArguments& arguments, const CommandLine& line,
                    Serves serves) {
  if (serves(format)) return;
  string others;
  for (const Format& other : formats()) {
    if (serves(other)) others += (others.empty() ? "" : " or ") + string(other.name);
  }
  throw line.about(word_for(format, arguments), string(format.name) + " is a format for plans alone",
                   "here it is " + others);
}

/// What a terminal would make of bytes is of no use to anybody.
void require_showable(const Format& format, const OutputArguments& arguments, const Invocation& invocation) {
  const string file = arguments.file.value_or("");
  if (!format.binary || !invocation.streams.out_is_terminal || !to_standard_output(file)) return;
  throw invocation.line.about(word_for(format, arguments),
                              string(format.name) + " is binary, and no terminal shows it",
                              "write it to a file: -o plan" + string(format.ending));
}

bool colour_suits(const Invocation& invocation) {
  const auto no_colour = invocation.environment("NO_COLOR");
  if (no_colour && !no_colour->empty()) return false;
  return invocation.streams.out_is_terminal && invocation.environment("TERM") != "dumb";
}

bool read_colour(const OutputArguments& arguments, bool to_file, const Invocation& invocation) {
  static constexpr std::array<string_view, 3> names = {"auto", "always", "never"};
  const std::size_t when =
      arguments.colour ? read_choice(*arguments.colour, names, "colour", invocation.line) : 0;
  if (when == 1) return true;
  return when == 0 && !to_file && colour_suits(invocation);
}

/// COLUMNS where it is set, otherwise the terminal's own width, otherwise the classic one.
std::size_t read_width(const Invocation& invocation) {
  std::size_t width = invocation.streams.terminal_width.value_or(default_width);
  if (const auto columns = invocation.environment("COLUMNS")) {
    if (const auto value = whole_number(*columns); value && *value > 0) width = *value;
  }
  return std::clamp(width, narrowest, widest);
}

/// What a program that goes by the ending would take for something else.
string about_ending(const Output& output) {
  const Format* told = output.file.empty() ? nullptr : format_for_file(lower_case(output.file));
  if (told == nullptr || told == output.format || told->many == output.format->name) return "";
  return "note: " + printable(output.file) + " holds " + string(output.format->name) + ", and not " +
         string(told->name) + " as its ending says\n";
}

}  // namespace

const Format* format_by_options(const OutputArguments& arguments, const CommandLine& line) {
  const Format* named = nullptr;
  if (arguments.format) {
    named = &formats()[read_choice(*arguments.format, format_names(), "format", line)];
  }
  if (!arguments.json) return named;
  const Format* json = format_named("json");
  if (named != nullptr && named != json) {
    throw line.about("--json", "--json and --format " + string(named->name) + " contradict each other",
                     "leave one of them out");
  }
  return json;
}

RenderContext read_look(const OutputArguments& arguments, bool to_file, const Invocation& invocation) {
  RenderContext look;
  look.colour = read_colour(arguments, to_file, invocation);
  look.width = read_width(invocation);
  return look;
}

Output read_output(const Arguments& all, const Invocation& invocation, Serves serves) {
  const OutputArguments& arguments = all.output;
  const Format* format = read_format(arguments, invocation.line);
  // A runner's usual format for plans is no reason to refuse everything else.
  const bool usual = arguments.format && !arguments.json && !invocation.line.typed("--format");
  if (usual && !serves(*format)) format = &formats().front();
  require_served(*format, arguments, invocation.line, serves);
  require_showable(*format, arguments, invocation);
  RenderContext context = read_context(all.request.request(), invocation.line);
  const RenderContext look = read_look(arguments, arguments.file.has_value(), invocation);
  context.colour = look.colour;
  context.width = look.width;
  // A dash is the standard output, as everywhere.
  const string file = arguments.file.value_or("");
  return {format, context, file == "-" ? "" : file};
}

void deliver(const string& bytes, const Output& output, const Streams& streams) {
  // The names of our own streams mean those, at whatever place in a file they are.
  const bool to_err = output.file == "/dev/stderr" || output.file == "/dev/fd/2";
  const bool to_out = to_standard_output(output.file);
  if (!to_out && !to_err) {
    io::write_whole(output.file, bytes);
    return;
  }
  const std::error_code error = to_err ? streams.err(bytes) : streams.out(bytes);
  if (error && error != std::errc::broken_pipe) {
    throw io::Error(to_err ? "write to the error stream" : "write to the standard output", error);
  }
}

void deliver_plan(const Workout& workout, const Output& output, const Streams& streams) {
  const RenderedPlan plan = rendered(*output.format, workout, output.context);
  deliver(plan.bytes, output, streams);
  const string missing = left_out(*output.format, plan, output.context);
  string notes = about_ending(output) + (missing.empty() ? "" : "note: " + missing + "\n");
  for (const Finding& finding : untold(*output.format, plan)) {
    notes += string(kind_of(finding.severity)) + ": " + finding.message + "\n";
  }
  if (!notes.empty()) streams.err(notes);
}

}  // namespace crescendo::cli
