#include "catalogue/step_reader.hpp"

#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <array>
#include <cmath>
#include <vector>

namespace crescendo::catalogue {
namespace {

using json::Kind;
using json::Member;
using json::Value;
using std::string;
using std::string_view;

constexpr double most_pieces = 40;

/// The verbs that a step can be written with, which are the roles that are run by pace.
constexpr std::array<string_view, 5> verbs = {"warmup", "easy", "build", "target", "cooldown"};

/// Calls `read` on both forms of `{"km": ..., "mi": ...}`, or twice on the one value where there is one form.
template <class Form, class Read>
std::optional<PerUnit<Form>> per_unit(const Value& value, Findings& findings, string_view what,
                                      const Read& read) {
  if (value.kind != Kind::object) {
    const std::optional<Form> both = read(value, std::nullopt);
    if (!both) return std::nullopt;
    return PerUnit<Form>{*both, *both};
  }
  const Fields fields(value, findings, {"km", "mi"}, what);
  const Value* kilometres = fields.required("km");
  const Value* miles = fields.required("mi");
  if (kilometres == nullptr || miles == nullptr) return std::nullopt;
  const auto in_kilometres = read(*kilometres, LengthUnit::kilometre);
  const auto in_miles = read(*miles, LengthUnit::mile);
  if (!in_kilometres || !in_miles) return std::nullopt;
  return PerUnit<Form>{*in_kilometres, *in_miles};
}

/// A kilometre is no whole number of miles: what is written in one of them needs a form for the other. Metres
/// are for the track, which is 400 of them everywhere.
bool needs_both_forms(const Extent& extent, string_view text) {
  const string lower = lower_case(text);
  const auto unit = lower.find_first_not_of("0123456789. ");
  const bool metres = unit != string::npos && lower[unit] == 'm' && !lower.substr(unit).starts_with("mi");
  return std::holds_alternative<Distance>(extent) && !metres;
}

std::optional<Extent> sensible(const Value& value, const Extent& extent, Findings& findings) {
  const auto* distance = std::get_if<Distance>(&extent);
  const auto* time = std::get_if<Duration>(&extent);
  const bool too_long =
      (distance != nullptr && *distance > longest_run) || (time != nullptr && *time > slowest_run);
  if (!too_long) return extent;
  findings.add(value, "an extent of more than 200 km or 24 hours is no training run");
  return std::nullopt;
}

std::optional<Extent> extent_from_text(const Value& value, Findings& findings) {
  if (!is(value, Kind::string, findings, "an extent")) return std::nullopt;
  try {
    const Extent extent = parse_extent(value.string);
    if (!needs_both_forms(extent, value.string)) return sensible(value, extent, findings);
    findings.add(value, "extent " + in_quotes(value.string) + " is whole in one unit only",
                 R"(write both forms: {"km": 5, "mi": 3})");
  } catch (const InputError& error) {
    findings.add(value, error);
  }
  return std::nullopt;
}

std::optional<Extent> extent_from(const Value& value, std::optional<LengthUnit> unit, Findings& findings) {
  if (!unit || value.kind != Kind::number) return extent_from_text(value, findings);
  if (value.number > 0) return sensible(value, one(*unit) * value.number, findings);
  findings.add(value, "an extent must be more than zero");
  return std::nullopt;
}

std::optional<Target> read_target(const Value& value, Findings& findings) {
  if (!is(value, Kind::string, findings, "a target")) return std::nullopt;
  try {
    return parse_target(value.string);
  } catch (const InputError& error) {
    findings.add(value, error);
    return std::nullopt;
  }
}

std::optional<Target> read_target(const Fields& fields, string_view key, Findings& findings) {
  const Value* value = fields.optional(key);
  return value == nullptr ? std::nullopt : read_target(*value, findings);
}

std::optional<PaceChange> read_drop(const Value& value, Findings& findings) {
  if (!is(value, Kind::string, findings, "a drop")) return std::nullopt;
  try {
    return parse_pace_change(value.string, "drop");
  } catch (const InputError& error) {
    findings.add(value, error);
    return std::nullopt;
  }
}

std::optional<int> read_pieces(const Value& value, Findings& findings) {
  if (!is(value, Kind::number, findings, "\"pieces\"")) return std::nullopt;
  const bool good =
      value.number >= 2 && value.number <= most_pieces && std::floor(value.number) == value.number;
  if (good) return static_cast<int>(value.number);
  findings.add(value, "\"pieces\" must be a whole number from 2 to 40");
  return std::nullopt;
}

std::optional<Course> read_stairs(const Fields& step, Findings& findings) {
  const int given = (step.has("from") ? 1 : 0) + (step.has("to") ? 1 : 0) + (step.has("drop") ? 1 : 0);
  if (step.has("from") && given == 3) {
    findings.add(step.object(), "a step has \"from\", \"to\" and \"drop\", which say too much together",
                 "leave one of them out");
    return std::nullopt;
  }
  if (!step.has("to") && !step.has("drop")) {
    findings.add(step.object(), "a step in pieces needs \"to\" or \"drop\"");
    return std::nullopt;
  }
  const Value* count = step.required("pieces");
  if (count == nullptr) return std::nullopt;
  const auto pieces = per_unit<int>(*count, findings, "pieces",
                                    [&](const Value& v, auto) { return read_pieces(v, findings); });
  Stairs stairs{read_target(step, "from", findings), read_target(step, "to", findings), std::nullopt,
                pieces.value_or(PerUnit<int>{1, 1})};
  if (const Value* drop = step.optional("drop")) {
    stairs.drop = per_unit<PaceChange>(*drop, findings, "drop",
                                       [&](const Value& v, auto) { return read_drop(v, findings); });
    if (!stairs.drop) return std::nullopt;
  }
  const bool complete = pieces && (stairs.drop || stairs.to);
  return complete ? std::optional<Course>(stairs) : std::nullopt;
}

std::optional<Course> read_course(const Fields& step, Findings& findings) {
  const bool ramp = step.has("from") || step.has("to") || step.has("drop") || step.has("pieces");
  if (step.has("at")) {
    if (ramp) {
      findings.add(step.object(), "a step is run \"at\" one pace or \"from\" one \"to\" another, not both");
      return std::nullopt;
    }
    const auto at = read_target(step, "at", findings);
    return at ? std::optional<Course>(Steady{*at}) : std::nullopt;
  }
  if (!ramp) {
    findings.add(step.object(), "a step lacks its pace", R"(give "at", or "to" with or without "from")");
    return std::nullopt;
  }
  if (step.has("pieces") || step.has("drop")) return read_stairs(step, findings);
  const Value* to = step.required("to");
  if (to == nullptr) return std::nullopt;
  const auto end = read_target(*to, findings);
  return end ? std::optional<Course>(Glide{read_target(step, "from", findings), *end}) : std::nullopt;
}

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

std::optional<PerUnit<Extent>> read_extent(const Value& value, Findings& findings) {
  return per_unit<Extent>(
      value, findings, "an extent",
      [&](const Value& form, std::optional<LengthUnit> unit) { return extent_from(form, unit, findings); });
}

std::optional<Step> read_step(const Value& value, Findings& findings) {
  if (!is(value, Kind::object, findings, "a step")) return std::nullopt;
  const Fields fields(
      value, findings,
      {"warmup", "easy", "build", "target", "cooldown", "at", "from", "to", "drop", "pieces", "cue"},
      "a step");
  const Member* verb = verb_of(value, findings);
  const auto extent = verb != nullptr ? read_extent(verb->value, findings) : std::nullopt;
  const auto course = read_course(fields, findings);
  const string cue = fields.has("cue") ? fields.text("cue") : string();
  if (!extent || !course) return std::nullopt;
  return Step{*word_in<Role>(role_names, verb->key), *extent, *course, cue};
}

}  // namespace crescendo::catalogue
