#include "catalogue/step_reader.hpp"

#include "catalogue/course_reader.hpp"
#include "catalogue/extent_reader.hpp"
#include "crescendo/diagnostics/suggest.hpp"

#include <array>
#include <vector>

namespace crescendo::catalogue {
namespace {

using json::Fields;
using json::Findings;
using json::Kind;
using json::Member;
using json::Value;
using std::string;
using std::string_view;

/// The verbs that a step can be written with: the roles but for the float, which is a part of a step.
constexpr std::array<string_view, 7> verbs = {"warmup", "easy", "build", "target", "walk", "jog", "cooldown"};

/// The member that is the step's verb.
const Member* verb_of(const Value& step, Findings& findings) {
  std::vector<const Member*> found;
  for (const Member& member : step.members) {
    for (const string_view verb : verbs) {
      if (member.key == verb) found.push_back(&member);
    }
  }
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    findings.add(step, "a step lacks its verb", suggestion("", verbs, "one of"));
  } else {
    findings.add(*found[1], "a step has two verbs", "make two steps of it");
  }
  return nullptr;
}

}  // namespace

std::optional<ReadStep> read_step(const Value& value, Findings& findings) {
  if (!is(value, Kind::object, findings, "a step")) return std::nullopt;
  const Fields fields(value, findings,
                      {"warmup", "easy", "build", "target", "walk", "jog", "cooldown", "at", "from", "to",
                       "drop", "pieces", "each", "float", "gain", "zone", "effort", "ceiling", "cue"},
                      "a step");
  const Member* verb = verb_of(value, findings);
  const auto extent = verb != nullptr ? read_extent(verb->value, findings) : std::nullopt;
  const auto course = read_course(fields, findings);
  const string cue = fields.has("cue") ? fields.text("cue") : string();
  if (verb == nullptr) return std::nullopt;
  const PerUnit<Extent> rest{Rest{}, Rest{}};
  const Step step{*word_in<Role>(role_names, verb->key), extent.value_or(rest),
                  course.value_or(Steady{parse_target(name_of(Anchor::easy))}), cue};
  return ReadStep{step, extent.has_value(), course.has_value(), &value};
}

}  // namespace crescendo::catalogue
