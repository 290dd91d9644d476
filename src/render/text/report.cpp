#include "crescendo/diagnostics/text.hpp"
#include "render/text/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo::text {
namespace {

/// `plan.json:52:7: error: message [rule] (source)`, one line for tools that jump to places, and the place.
std::string line_of(const CheckedPlan& plan, const PlacedFinding& placed) {
  const Finding& finding = placed.finding;
  std::string message = fmt::format("{} [{}]", finding.message, finding.rule);
  if (!finding.source.empty()) message += fmt::format(" ({})", finding.source);
  const std::string described =
      describe({std::move(message), {}, placed.excerpt, placed.location}, name_of(finding.severity));
  return placed.location ? described : fmt::format("{}: {}", printable(plan.file), described);
}

/// `2 warnings`; nothing where there is none.
std::string counted(const CheckedPlan& plan, Severity severity) {
  const auto count = std::ranges::count_if(
      plan.findings, [severity](const PlacedFinding& placed) { return placed.finding.severity == severity; });
  if (count == 0) return {};
  return fmt::format("{} {}{}", count, name_of(severity), count == 1 ? "" : "s");
}

std::string verdict(const CheckedPlan& plan) {
  std::string result = plan.good ? "good" : "not good";
  for (const Severity severity : {Severity::error, Severity::warning}) {
    const std::string count = counted(plan, severity);
    if (!count.empty()) result += ", " + count;
  }
  return fmt::format("{}: {}\n", printable(plan.file), result);
}

}  // namespace

std::string report(const CheckReport& report, const RenderContext& /*context*/) {
  std::string result;
  for (const CheckedPlan& plan : report.plans) {
    for (const PlacedFinding& placed : plan.findings) result += line_of(plan, placed);
    result += verdict(plan);
  }
  return result;
}

}  // namespace crescendo::text
