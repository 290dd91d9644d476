#include "crescendo/planfile/plan_document.hpp"

#include "crescendo/diagnostics/place.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/json/fields.hpp"
#include "planfile/contradictions.hpp"
#include "planfile/plan_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace crescendo {
namespace {

using json::Member;
using json::Value;
using std::string;
using std::string_view;

/// The member of a segment that a rule looks at.
struct Subject {
  string_view rule;
  string_view member;
};

/// The rules that do not look at the pace.
constexpr std::array<Subject, 11> subjects = {{{"short-easy-start", "duration_s"},
                                               {"step-length", "duration_s"},
                                               {"finish-share", "duration_s"},
                                               {"long-at-threshold", "duration_s"},
                                               {"no-cool-down", "role"},
                                               {"short-heart-rate", "heart_rate"},
                                               {"belt-steps", "belt"},
                                               {"threshold-share-of-week", "distance_m"},
                                               {"interval-share-of-week", "distance_m"},
                                               {"marathon-share-of-week", "distance_m"},
                                               {"long-run-share-of-week", "distance_m"}}};

/// What a rule is about may be missing, where it does not apply; the role never is.
const Member& member_for(const string& rule, const Value& segment) {
  const auto found = std::ranges::find(subjects, string_view(rule), &Subject::rule);
  const string_view key = found == subjects.end() ? "pace" : found->member;
  const auto member = std::ranges::find(segment.members, key, &Member::key);
  if (member != segment.members.end()) return *member;
  return *std::ranges::find(segment.members, "role", &Member::key);
}

}  // namespace

PlanDocument::PlanDocument(json::Document document, Workout workout)
    : document_(std::move(document)),
      workout_(std::move(workout)),
      contradictions_(planfile::contradictions(workout_, document_)) {}

PlacedFinding PlanDocument::placed(Finding finding) const {
  if (!finding.segment) return {std::move(finding)};
  const Value& segment = document_.root().find("segments")->items[*finding.segment];
  const Member& member = member_for(finding.rule, segment);
  Diagnostic at = document_.about(member.key_offset, member.key_length, finding.message);
  return {std::move(finding), std::move(at.location), std::move(at.excerpt)};
}

namespace {

/// Where a second plan begins, as in JSON Lines; nowhere in a text whose first line is not all of a plan.
std::optional<std::size_t> second_plan(string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  const auto end = text.find('\n', std::min(begin, text.size()));
  if (end == string_view::npos || !trimmed(text.substr(begin, end - begin)).ends_with('}'))
    return std::nullopt;
  const auto next = text.find_first_not_of(" \t\r\n", end);
  if (next == string_view::npos || text[next] != '{') return std::nullopt;
  return next;
}

void require_one(const string& file, string_view text) {
  const auto next = second_plan(text);
  if (!next) return;
  const std::size_t length = std::min(text.find('\n', *next), text.size()) - *next;
  throw InputError(placed_in({file, text}, {*next, length},
                             "another document begins here, and one plan is read",
                             "give a file with one line of it; batch --out DIR writes a file for each plan"));
}

}  // namespace

PlanDocument read_plan(string file, string text) {
  require_one(file, text);
  json::Document document(std::move(file), std::move(text));
  json::Findings findings(document);
  planfile::require_schema(document.root(), findings);
  if (!findings.empty()) throw InputError::all(findings.take());
  Workout workout = planfile::read_workout(document.root(), findings);
  if (!findings.empty()) throw InputError::all(findings.take());
  return {std::move(document), std::move(workout)};
}

}  // namespace crescendo
