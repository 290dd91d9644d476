#include "crescendo/json/fields.hpp"

#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <set>

namespace crescendo::json {

using std::string;
using std::string_view;

bool is(const Value& value, Kind kind, Findings& findings, string_view what) {
  if (value.kind == kind && kind == Kind::string && unreadable_at(value.string) < value.string.size()) {
    findings.add(value, string(what) + " holds control characters", "write plain text");
    return false;
  }
  if (value.kind == kind) return true;
  findings.add(
      value, string(what) + " must be " + string(words_for(kind)) + ", not " + string(words_for(value.kind)));
  return false;
}

std::optional<std::size_t> one_of(const Value& value, std::span<const string_view> names, string_view what,
                                  Findings& findings) {
  if (!is(value, Kind::string, findings, what)) return std::nullopt;
  const auto found = std::ranges::find(names, string_view(value.string));
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  findings.add(value, "unknown " + string(what) + " " + in_quotes(value.string),
               suggestion(value.string, names, "known are"));
  return std::nullopt;
}

Fields::Fields(const Value& object, Findings& findings, std::initializer_list<string_view> known,
               string_view what)
    : object_(object), findings_(findings), what_(what) {
  report_unknown(known);
  report_doubled();
}

void Fields::report_unknown(std::initializer_list<string_view> known) const {
  const std::vector<string_view> candidates(known);
  for (const Member& member : object_.members) {
    // What nobody will read is not worth a search for what was meant.
    if (findings_.full()) return;
    if (std::ranges::find(candidates, string_view(member.key)) != candidates.end()) continue;
    findings_.add(member, string(what_) + " has the unknown key " + in_quotes(member.key),
                  suggestion(member.key, candidates, "known are"));
  }
}

void Fields::report_doubled() const {
  std::set<string_view> seen;
  for (const Member& member : object_.members) {
    if (!seen.insert(member.key).second) {
      findings_.add(member, string(what_) + " has the key " + in_quotes(member.key) + " twice",
                    "keep one of them");
    }
  }
}

const Value* Fields::required(string_view key) const {
  const Value* value = object_.find(key);
  if (value == nullptr) findings_.add(object_, string(what_) + " lacks the key " + in_quotes(key));
  return value;
}

const Value* Fields::required(string_view key, Kind kind) const {
  const Value* value = required(key);
  if (value == nullptr || !is(*value, kind, findings_, in_quotes(key))) return nullptr;
  return value;
}

string Fields::text(string_view key) const {
  const Value* value = required(key, Kind::string);
  if (value == nullptr) return {};
  if (trimmed(value->string).empty()) findings_.add(*value, in_quotes(key) + " is empty");
  return value->string;
}

}  // namespace crescendo::json
