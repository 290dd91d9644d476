#pragma once

#include "crescendo/json/fields.hpp"
#include "crescendo/workout/template.hpp"

#include <optional>
#include <string_view>

namespace crescendo::catalogue {

/// Calls `read` on both forms of `{"km": ..., "mi": ...}`, or twice on the one value where there is one form.
template <class Form, class Read>
std::optional<PerUnit<Form>> per_unit(const json::Value& value, json::Findings& findings,
                                      std::string_view what, const Read& read) {
  if (value.kind != json::Kind::object) {
    const std::optional<Form> both = read(value, std::nullopt);
    if (!both) return std::nullopt;
    return PerUnit<Form>{*both, *both};
  }
  const json::Fields fields(value, findings, {"km", "mi"}, what);
  const json::Value* kilometres = fields.required("km");
  const json::Value* miles = fields.required("mi");
  if (kilometres == nullptr || miles == nullptr) return std::nullopt;
  const auto in_kilometres = read(*kilometres, LengthUnit::kilometre);
  const auto in_miles = read(*miles, LengthUnit::mile);
  if (!in_kilometres || !in_miles) return std::nullopt;
  return PerUnit<Form>{*in_kilometres, *in_miles};
}

}  // namespace crescendo::catalogue
