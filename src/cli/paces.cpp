#include "cli/output.hpp"
#include "cli/verb.hpp"
#include "crescendo/physiology/paces_sheet.hpp"
#include "crescendo/request/athlete.hpp"
#include "crescendo/request/conditions.hpp"

namespace crescendo::cli {

ExitCode paces(const Arguments& arguments, const Invocation& invocation) {
  const Request request = arguments.request.request();
  const ReadAthlete read = read_athlete(request, invocation.line);
  require_result(read.athlete);
  const Output output = read_output(arguments, invocation, serves<&Format::paces>);
  const LengthUnit unit = main_unit(output.context.units);
  const Conditions conditions = read_conditions(request, unit, invocation.line);
  PacesSheet sheet = paces_sheet(read.athlete, conditions, unit);
  sheet.notes.insert(sheet.notes.begin(), read.findings.begin(), read.findings.end());
  deliver(output.format->paces(sheet, output.context), output, invocation.streams);
  return ExitCode::good;
}

}  // namespace crescendo::cli
