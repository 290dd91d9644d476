// Plans as `check` and `convert` read them.

#include "crescendo/check/check.hpp"
#include "crescendo/render/format.hpp"
#include "fuzz/must.hpp"
#include "fuzz/plans.hpp"
#include "fuzz/targets.hpp"

namespace crescendo::fuzz {
namespace {

using std::string;

/// What `check` says of a plan, wherever its parts are.
void must_be_reportable(const PlanDocument& document) {
  CheckedPlan checked{document.file(), false, document.contradictions()};
  for (const LengthUnit unit : {LengthUnit::kilometre, LengthUnit::mile}) {
    for (Finding& finding : check(document.workout(), unit)) {
      must(!finding.segment || *finding.segment < document.workout().segments.size(),
           "it is about a segment");
      checked.findings.push_back(document.placed(std::move(finding)));
    }
  }
  for (const Format& format : formats()) {
    if (format.report != nullptr) must_be_readable(format.report({{checked}}, {}));
  }
}

}  // namespace

void plan(std::string_view input) {
  const string text(input);
  const auto document = read([&] { return read_plan("plan.json", text); });
  if (!document) return;
  must_be_reportable(*document);
  const auto again = read([&] { return read_plan("plan.json", rewritten(text)); });
  must(again && json_of(again->workout()) == json_of(document->workout()),
       "blanks and escapes are no matter");
  // What contradicts itself is judged, and converted into nothing.
  if (!document->contradictions().empty()) return;
  must_come_back(json_of(document->workout()));
  must_be_writable(document->workout());
}

}  // namespace crescendo::fuzz
