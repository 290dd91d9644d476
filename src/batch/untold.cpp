#include "batch/untold.hpp"

#include <algorithm>

namespace crescendo::batch {
namespace {

constexpr std::size_t most_lines = 5;

/// `lines 2, 3, 9 and 404 more`
std::string listed(const std::vector<std::size_t>& lines, std::uint64_t count) {
  std::string result = count == 1 ? "line " : "lines ";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool last = i + 1 == count;
    if (i > 0) result += last ? " and " : ", ";
    result += std::to_string(lines[i]);
  }
  if (count > lines.size()) result += " and " + std::to_string(count - lines.size()) + " more";
  return result;
}

}  // namespace

void Untold::add(const std::vector<Finding>& findings, std::size_t line) {
  for (const Finding& finding : findings) {
    Collected& collected = by_rule_[finding.rule];
    if (collected.message.empty()) collected.message = finding.message;
    collected.severity = std::max(collected.severity, finding.severity);
    ++collected.count;
    if (collected.lines.size() < most_lines) collected.lines.push_back(line);
  }
}

std::string Untold::text() const {
  std::vector<const Collected*> sorted;
  for (const auto& [rule, collected] : by_rule_) sorted.push_back(&collected);
  std::ranges::stable_sort(sorted, std::ranges::greater(), [](const Collected* c) { return c->severity; });
  std::string result;
  for (const Collected* collected : sorted) {
    result += std::string(kind_of(collected->severity)) + ": " + collected->message + " (" +
              listed(collected->lines, collected->count) + ")\n";
  }
  return result;
}

}  // namespace crescendo::batch
