#include "cli/output.hpp"
#include "cli/plan_file.hpp"
#include "cli/verb.hpp"
#include "crescendo/check/check.hpp"
#include "crescendo/planfile/plan_document.hpp"

#include <algorithm>

namespace crescendo::cli {
namespace {

Diagnostic diagnostic_of(const PlacedFinding& placed) {
  return {placed.finding.message, {}, placed.excerpt, placed.location};
}

/// A plan whose numbers contradict each other is one that nobody could run.
void require_consistent(const PlanDocument& document) {
  std::vector<Diagnostic> all;
  for (const PlacedFinding& placed : document.contradictions()) all.push_back(diagnostic_of(placed));
  if (all.empty()) return;
  all.back().hint = "a watch cannot follow both numbers: make them agree first";
  throw InputError::all(std::move(all));
}

/// The units and the day are the plan's own, unless others were typed: what the runner who converts it is
/// used to is not what the plan was made in.
Workout as_wished(const PlanDocument& document, const Arguments& arguments, const CommandLine& line,
                  Units usual) {
  Workout workout = document.workout();
  if (line.typed("--units")) workout.units = usual;
  const Request request = arguments.request.request();
  if (request.has(Key::date)) workout.date = line.parse(request, Key::date, parse_date);
  return workout;
}

/// What breaks a rule of progression running now, and did not when the plan was made.
std::string broken_rules(const PlanDocument& document, LengthUnit unit) {
  const std::vector<Finding>& known = document.workout().findings;
  std::string result;
  for (Finding& finding : check(document.workout(), unit)) {
    const bool told = std::ranges::find(known, finding.rule, &Finding::rule) != known.end();
    if (finding.severity != Severity::error || told) continue;
    result += describe(diagnostic_of(document.placed(std::move(finding))), "warning");
  }
  return result;
}

}  // namespace

ExitCode convert(const Arguments& arguments, const Invocation& invocation) {
  const auto& file = arguments.file;
  if (!file) throw InputError({"there is no plan to convert", "name a file, or - for the standard input"});
  Output output = read_output(arguments, invocation, serves<&Format::plan>);
  const PlanDocument document = read_plan_file(*file, invocation.streams);
  require_consistent(document);
  const Workout workout = as_wished(document, arguments, invocation.line, output.context.units);
  output.context.units = workout.units;
  // What the file has, it keeps.
  output.context.explain = output.context.explain || document.has_derivation();
  output.context.splits = output.context.splits || document.has_splits();
  deliver_plan(workout, output, invocation.streams);
  const std::string warnings = broken_rules(document, main_unit(output.context.units));
  if (!warnings.empty()) invocation.streams.err(warnings);
  return ExitCode::good;
}

}  // namespace crescendo::cli
