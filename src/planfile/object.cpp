#include "planfile/object.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <cmath>

#include <fmt/format.h>

namespace crescendo::planfile {

using json::Kind;
using json::Value;
using std::string;
using std::string_view;

namespace {

/// More than any text of ours, and less than what would bury a page.
constexpr std::size_t longest_text = 10000;

bool is_null(const Value* value) { return value != nullptr && value->kind == Kind::null; }

}  // namespace

const Value& member(const Value& object, string_view key) {
  const Value* found = object.find(key);
  return found != nullptr ? *found : object;
}

std::optional<double> Object::within(const Value& value, string_view key, const Range& range) const {
  if (!is(value, Kind::number, findings_, in_quotes(key))) return std::nullopt;
  const double number = value.number;
  const bool whole = !range.whole || std::round(number) == number;
  // Nothing is not less than nothing: adding it makes -0 a 0.
  if (whole && number >= range.least && number <= range.most) return number + 0.0;
  // The smallest number is nothing that a person would type.
  const double least = range.least == smallest ? 0 : range.least;
  findings_.add(
      value,
      fmt::format("{} must be a {} {} {:g}{} {:.10g}, not {:.6g}", in_quotes(key),
                  range.whole ? "whole number" : "number", range.least == smallest ? "above" : "from", least,
                  range.least == smallest ? " and up to" : " to", range.most, number),
      string(range.words));
  return std::nullopt;
}

double Object::number(string_view key, const Range& range) const {
  const Value* value = fields_.required(key);
  return value != nullptr ? within(*value, key, range).value_or(range.least) : range.least;
}

std::optional<double> Object::number_or_null(string_view key, const Range& range) const {
  const Value* value = fields_.optional(key);
  if (value == nullptr || is_null(value)) return std::nullopt;
  return within(*value, key, range);
}

int Object::whole_number(string_view key, int least, int most) const {
  return static_cast<int>(
      number(key, {.least = static_cast<double>(least), .most = static_cast<double>(most), .whole = true}));
}

string Object::short_text(const Value& value, string_view key) const {
  if (!is(value, Kind::string, findings_, in_quotes(key))) return {};
  if (value.string.size() <= longest_text) return value.string;
  findings_.add(value, fmt::format("{} is longer than {} bytes", in_quotes(key), longest_text),
                "no text of a plan is");
  return {};
}

string Object::text(string_view key) const {
  const Value* value = fields_.required(key);
  return value != nullptr ? short_text(*value, key) : string();
}

string Object::text_or_null(string_view key) const {
  const Value* value = fields_.optional(key);
  return value != nullptr && !is_null(value) ? short_text(*value, key) : string();
}

bool Object::flag(string_view key) const {
  const Value* value = fields_.optional(key);
  return value != nullptr && is(*value, Kind::boolean, findings_, in_quotes(key)) && value->boolean;
}

const Value* Object::object_or_null(string_view key) const {
  const Value* value = fields_.optional(key);
  if (value == nullptr || is_null(value) || !is(*value, Kind::object, findings_, in_quotes(key)))
    return nullptr;
  return value;
}

const std::vector<Value>& Object::list(string_view key, std::size_t most) const {
  static const std::vector<Value> none;
  const Value* value = fields_.required(key, Kind::array);
  if (value == nullptr) return none;
  if (value->items.size() <= most) return value->items;
  findings_.add(*value, fmt::format("{} has {} entries, and {} at most are read", in_quotes(key),
                                    value->items.size(), most));
  return none;
}

}  // namespace crescendo::planfile
