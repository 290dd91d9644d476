#include "catalogue/course_reader.hpp"

#include "catalogue/extent_reader.hpp"
#include "catalogue/per_unit.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/physiology/heart.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace crescendo::catalogue {
namespace {

using json::Fields;
using json::Findings;
using json::Kind;
using json::Value;
using std::string_view;

constexpr int most_pieces = 40;

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
    const PaceChange drop = parse_pace_change(value.string, "drop");
    if (drop > PaceChange::per(Distance::metres(1), Duration(0))) return drop;
    findings.add(value, "a drop of nothing is no progression");
    return std::nullopt;
  } catch (const InputError& error) {
    findings.add(value, error);
    return std::nullopt;
  }
}

std::optional<int> whole_number(const Value& value, int least, int most) {
  const bool whole = value.kind == Kind::number && std::floor(value.number) == value.number;
  if (!whole || value.number < least || value.number > most) return std::nullopt;
  return static_cast<int>(value.number);
}

std::optional<int> read_pieces(const Value& value, Findings& findings) {
  if (!is(value, Kind::number, findings, "\"pieces\"")) return std::nullopt;
  if (const auto pieces = whole_number(value, 2, most_pieces)) return pieces;
  findings.add(value, "\"pieces\" must be a whole number from 2 to 40");
  return std::nullopt;
}

/// A distance or a time, whole in both units.
std::optional<PerUnit<Amount>> read_amounts(const Fields& step, string_view key, Findings& findings) {
  const Value* value = step.optional(key);
  const auto extent = value != nullptr ? read_extent(*value, findings) : std::nullopt;
  if (!extent) return std::nullopt;
  const auto kilometres = amount_in(extent->kilometres);
  const auto miles = amount_in(extent->miles);
  if (kilometres && miles) return PerUnit<Amount>{*kilometres, *miles};
  findings.add(*value, in_quotes(key) + " must be a distance or a time");
  return std::nullopt;
}

/// Either how many pieces there are, or how long each of them is.
bool read_division(const Fields& step, Stairs& stairs, Findings& findings) {
  if (step.has("pieces") == step.has("each")) {
    findings.add(step.object(), "a step in pieces needs either \"pieces\", how many, or \"each\", how long");
    return false;
  }
  if (step.has("each")) {
    stairs.each = read_amounts(step, "each", findings);
    stairs.floats = read_amounts(step, "float", findings);
    return stairs.each && stairs.floats.has_value() == step.has("float");
  }
  if (step.has("float")) {
    findings.add(step.object(), "a \"float\" needs \"each\", the length of what it follows");
    return false;
  }
  const auto pieces = per_unit<int>(*step.optional("pieces"), findings, "pieces",
                                    [&](const Value& v, auto) { return read_pieces(v, findings); });
  if (pieces) stairs.pieces = *pieces;
  return pieces.has_value();
}

std::optional<Course> read_stairs(const Fields& step, Findings& findings) {
  if (!step.has("to") && !step.has("drop")) {
    findings.add(step.object(), "a step in pieces needs \"to\" or \"drop\"");
    return std::nullopt;
  }
  Stairs stairs;
  if (!read_division(step, stairs, findings)) return std::nullopt;
  stairs.from = read_target(step, "from", findings);
  stairs.to = read_target(step, "to", findings);
  if (const Value* drop = step.optional("drop")) {
    stairs.drop = per_unit<PaceChange>(*drop, findings, "drop",
                                       [&](const Value& v, auto) { return read_drop(v, findings); });
  }
  const bool read = stairs.to.has_value() == step.has("to") && stairs.from.has_value() == step.has("from") &&
                    stairs.drop.has_value() == step.has("drop");
  return read ? std::optional<Course>(stairs) : std::nullopt;
}

std::optional<Course> read_steady(const Fields& step, Findings& findings) {
  const auto at = read_target(step, "at", findings);
  return at ? std::optional<Course>(Steady{*at}) : std::nullopt;
}

std::optional<Course> read_glide(const Fields& step, Findings& findings) {
  const auto from = read_target(step, "from", findings);
  const auto to = read_target(step, "to", findings);
  const bool read = to && from.has_value() == step.has("from");
  return read ? std::optional<Course>(Glide{from, *to}) : std::nullopt;
}

std::optional<Course> read_gain(const Fields& step, Findings& findings) {
  const Value* value = step.required("gain", Kind::string);
  if (value == nullptr) return std::nullopt;
  try {
    const Duration saved = parse_duration(value->string, "gain");
    if (saved > Duration(0)) return Gain{saved};
    findings.add(*value, "a \"gain\" of nothing is none");
    return std::nullopt;
  } catch (const InputError& error) {
    findings.add(*value, error);
    return std::nullopt;
  }
}

std::optional<Course> read_zone(const Fields& step, Findings& findings) {
  const Value& value = *step.optional("zone");
  if (const auto zone = whole_number(value, lowest_zone, highest_zone)) return InZone{*zone};
  findings.add(value, "\"zone\" must be a whole number from 1 to 5");
  return std::nullopt;
}

/// `3`, or `[2, 3]`.
std::optional<EffortBand> read_effort(const Value& value, Findings& findings) {
  const bool band = value.kind == Kind::array && value.items.size() == 2;
  const auto low = whole_number(band ? value.items[0] : value, 1, 10);
  const auto high = whole_number(band ? value.items[1] : value, 1, 10);
  if (low && high && *low <= *high) return EffortBand{*low, *high};
  findings.add(value, "\"effort\" must be a whole number from 1 to 10, or two of them such as [2, 3]");
  return std::nullopt;
}

std::optional<Course> read_feel(const Fields& step, Findings& findings) {
  const auto effort = read_effort(*step.optional("effort"), findings);
  const auto ceiling = read_target(step, "ceiling", findings);
  const bool read = effort && ceiling.has_value() == step.has("ceiling");
  return read ? std::optional<Course>(ByFeel{*effort, ceiling}) : std::nullopt;
}

/// A way to say how fast: the keys that it may take, of which the first tells that it is meant.
struct Way {
  std::vector<string_view> keys;
  std::optional<Course> (*read)(const Fields& step, Findings& findings);
};

const std::array<Way, 7>& ways() {
  static const std::array<Way, 7> table = {{
      {{"at"}, read_steady},
      {{"gain"}, read_gain},
      {{"zone"}, read_zone},
      {{"effort", "ceiling"}, read_feel},
      {{"pieces", "each", "float", "from", "to", "drop"}, read_stairs},
      {{"each", "float", "from", "to", "drop"}, read_stairs},
      {{"to", "from"}, read_glide},
  }};
  return table;
}

}  // namespace

std::optional<Course> read_course(const Fields& step, Findings& findings) {
  static constexpr std::array<string_view, 11> pace_keys = {
      "at", "from", "to", "drop", "pieces", "each", "float", "gain", "zone", "effort", "ceiling"};
  const auto way = std::ranges::find_if(ways(), [&](const Way& w) { return step.has(w.keys.front()); });
  if (way == ways().end()) {
    if (step.has("drop")) return read_stairs(step, findings);
    findings.add(step.object(), "a step lacks its pace", R"(give "at", or "to" with or without "from")");
    return std::nullopt;
  }
  for (const string_view key : pace_keys) {
    if (!step.has(key) || std::ranges::find(way->keys, key) != way->keys.end()) continue;
    findings.add(step.object(),
                 "a step has " + in_quotes(way->keys.front()) + " and " + in_quotes(key) +
                     ", which do not go together",
                 "it is run at one pace, from one to another, by zone or by effort");
    return std::nullopt;
  }
  return way->read(step, findings);
}

}  // namespace crescendo::catalogue
