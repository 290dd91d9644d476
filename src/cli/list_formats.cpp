#include "cli/output.hpp"
#include "cli/verb.hpp"

namespace crescendo::cli {

ExitCode list_formats(const Arguments& arguments, const Invocation& invocation) {
  const Output output = read_output(arguments, invocation, serves<&Format::formats>);
  deliver(output.format->formats(formats()), output, invocation.streams);
  return ExitCode::good;
}

}  // namespace crescendo::cli
