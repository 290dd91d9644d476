#include "batch/untold.hpp"

#include <algorithm>
#include <span>

namespace crescendo::batch {
namespace {

constexpr std::size_t most_lines = 5;

/// `2, 3, 9 and 404 more`
std::string enumerated(std::span<const std::size_t> lines, std::uint64_t count) {
  std::string result;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) result += i + 1 == count ? " and " : ", ";
    result += std::to_string(lines[i]);
  }
  if (count > lines.size()) result += " and " + std::to_string(count - lines.size()) + " more";
  return result;
}

std::string lines_text(std::span<const std::size_t> lines, std::uint64_t count) {
  return (count == 1 ? "line " : "lines ") + enumerated(lines, count);
}

}  // namespace

void Untold::add(const std::vector<Finding>& findings, std::size_t line) {
  for (const Finding& finding : findings) {
    Collected& collected = by_rule_[finding.rule];
    if (collected.message.empty()) collected.message = finding.message;
    collected.same = collected.same && collected.message == finding.message;
    collected.severity = std::max(collected.severity, finding.severity);
    ++collected.count;
    if (collected.lines.size() < most_lines) collected.lines.push_back(line);
  }
}

/// A message may have numbers of the first runner's.
std::string Untold::where(const Collected& collected) {
  const std::span<const std::size_t> lines = collected.lines;
  if (collected.same) return lines_text(lines, collected.count);
  return lines_text(lines.first(1), 1) + ", and much the same in " +
         lines_text(lines.subspan(1), collected.count - 1);
}

std::string Untold::text() const {
  std::vector<const Collected*> sorted;
  for (const auto& [rule, collected] : by_rule_) sorted.push_back(&collected);
  std::ranges::stable_sort(sorted, std::ranges::greater(), [](const Collected* c) { return c->severity; });
  std::string result;
  for (const Collected* collected : sorted) {
    result += std::string(kind_of(collected->severity)) + ": " + collected->message + " (" +
              where(*collected) + ")\n";
  }
  return result;
}

}  // namespace crescendo::batch
