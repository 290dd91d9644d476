#include "crescendo/request/plan.hpp"

#include "cli/output.hpp"
#include "cli/own_catalogue.hpp"
#include "cli/verb.hpp"

namespace crescendo::cli {

ExitCode plan(const Arguments& arguments, const Invocation& invocation) {
  const Output output = read_output(arguments, invocation, serves<&Format::plan>);
  const Shelf shelf(catalogue_with(arguments.folder, invocation.environment));
  const Workout plan = planned(arguments.request.request(), invocation.line, shelf);
  deliver_plan(plan, output, invocation.streams);
  return ExitCode::good;
}

}  // namespace crescendo::cli
