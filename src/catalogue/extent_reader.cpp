#include "catalogue/extent_reader.hpp"

#include "catalogue/per_unit.hpp"
#include "crescendo/diagnostics/text.hpp"

namespace crescendo::catalogue {
namespace {

using json::Findings;
using json::Kind;
using json::Value;
using std::string;
using std::string_view;

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

}  // namespace

std::optional<PerUnit<Extent>> read_extent(const Value& value, Findings& findings) {
  return per_unit<Extent>(
      value, findings, "an extent",
      [&](const Value& form, std::optional<LengthUnit> unit) { return extent_from(form, unit, findings); });
}

}  // namespace crescendo::catalogue
