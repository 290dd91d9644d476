#pragma once

#include "cli/verb.hpp"
#include "crescendo/io/error.hpp"
#include "crescendo/render/format.hpp"

#include <string>
#include <string_view>

namespace crescendo::cli {

/// How and where to write, from the options and the terminal.
struct Output {
  const Format* format;
  RenderContext context;
  std::string file;  ///< empty for the standard output
};

/// Whether a format has something for what is to be written.
using Serves = bool (*)(const Format&);

/// Whether it has this function: `serves<&Format::paces>`.
template <auto function>
bool serves(const Format& format) {
  return format.*function != nullptr;
}

/// @throws InputError with the place on the command line, also where the format does not serve, or a terminal
/// would get bytes that it cannot show
Output read_output(const Arguments& arguments, const Invocation& invocation, Serves serves);

/// The format that the options name; null where none does.
const Format* format_by_options(const OutputArguments& arguments, const CommandLine& line);

/// Colour and width, which depend on where the output goes.
RenderContext read_look(const OutputArguments& arguments, bool to_file, const Invocation& invocation);

/// Writes to the file, which is then whole or as it was before, or to the standard output. A reader that has
/// closed the pipe has seen enough.
/// @throws io::Error
void deliver(const std::string& bytes, const Output& output, const Streams& streams);

/// Writes a plan, and then in a line on the error stream what of it the format cannot say.
/// @throws InputError, io::Error
void deliver_plan(const Workout& workout, const Output& output, const Streams& streams);

}  // namespace crescendo::cli
