#include "cli/output.hpp"
#include "cli/plan_file.hpp"
#include "cli/verb.hpp"
#include "crescendo/check/check.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/planfile/plan_document.hpp"
#include "crescendo/request/athlete.hpp"
#include "crescendo/units/parse.hpp"

#include <algorithm>

namespace crescendo::cli {
namespace {

using std::string;

/// How plans are looked over.
struct Checks {
  std::optional<Distance> weekly;
  LengthUnit unit;
  bool remarks;
  bool strict;

  [[nodiscard]] bool is_error(const Finding& finding) const {
    return finding.severity == Severity::error || (strict && finding.severity == Severity::warning);
  }

  [[nodiscard]] CheckedPlan operator()(const PlanDocument& document) const {
    Workout workout = document.workout();
    workout.athlete.weekly = weekly;
    CheckedPlan checked{document.file(), true, document.contradictions()};
    for (Finding& finding : check(workout, unit)) {
      if (remarks || !finding.remark) checked.findings.push_back(document.placed(std::move(finding)));
    }
    checked.good = std::ranges::none_of(
        checked.findings, [this](const PlacedFinding& placed) { return is_error(placed.finding); });
    return checked;
  }
};

/// Looks over one plan after the other; one that cannot be read must not hide what is wrong with the others.
class Run {
 public:
  Run(const Checks& checks, const Streams& streams) : checks_(checks), streams_(streams) {}

  void check(const string& file) {
    try {
      report_.plans.push_back(checks_(read_plan_file(file, streams_)));
      if (!report_.plans.back().good) note(ExitCode::rejected);
    } catch (const InputError& error) {
      for (const Diagnostic& diagnostic : error.diagnostics()) messages_ += describe(diagnostic);
      note(ExitCode::usage);
    } catch (const io::Error& error) {
      messages_ += describe({"cannot " + error.action() + ": " + error.code().message()});
      note(ExitCode::io);
    }
  }

  [[nodiscard]] const CheckReport& report() const { return report_; }
  [[nodiscard]] const string& messages() const { return messages_; }
  [[nodiscard]] ExitCode exit_code() const { return exit_code_; }

 private:
  /// The worst of all counts.
  void note(ExitCode code) { exit_code_ = std::max(exit_code_, code); }

  const Checks& checks_;
  const Streams& streams_;
  CheckReport report_;
  string messages_;
  ExitCode exit_code_ = ExitCode::good;
};

}  // namespace

ExitCode check_plans(const Arguments& arguments, const Invocation& invocation) {
  if (arguments.files.empty()) {
    throw InputError({"there is no plan to check", "name a file, or - for the standard input"});
  }
  const Request request = arguments.request.request();
  const Output output = read_output(arguments, invocation, serves<&Format::report>);
  const Checks checks{invocation.line.parse_if_there(request, Key::weekly, parse_weekly),
                      main_unit(output.context.units), output.context.explain, arguments.strict};
  Run run(checks, invocation.streams);
  for (const string& file : arguments.files) run.check(file);
  deliver(output.format->report(run.report(), output.context), output, invocation.streams);
  if (!run.messages().empty()) invocation.streams.err(run.messages());
  return run.exit_code();
}

}  // namespace crescendo::cli
