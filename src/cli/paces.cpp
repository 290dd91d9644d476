#include "cli/athlete.hpp"
#include "cli/output.hpp"
#include "cli/verb.hpp"
#include "crescendo/physiology/paces_sheet.hpp"

namespace crescendo::cli {

ExitCode paces(const Arguments& arguments, const Invocation& invocation) {
  const ReadAthlete read = read_athlete(arguments.athlete, invocation.line);
  const Output output = read_output(arguments.output, invocation);
  PacesSheet sheet = paces_sheet(read.athlete, main_unit(output.context.units));
  sheet.notes.insert(sheet.notes.begin(), read.findings.begin(), read.findings.end());
  deliver(output.format->paces(sheet, output.context), output, invocation.streams);
  return ExitCode::good;
}

}  // namespace crescendo::cli
