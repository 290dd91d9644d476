#include "batch/row_origin.hpp"

#include <optional>
#include <string_view>
#include <utility>

namespace crescendo::batch {
namespace {

std::optional<std::size_t> value_at(const Record& record, Key key) {
  for (std::size_t i = 0; i < record.size(); ++i) {
    if (record.column(i) == static_cast<std::size_t>(key)) return i;
  }
  return std::nullopt;
}

/// Where in the value the excerpt's stretch is; all of it where the excerpt is about something else.
Place place_in(std::string_view value, const std::optional<Excerpt>& excerpt) {
  if (!excerpt || excerpt->length == 0) return {0, value.size()};
  const auto begin = value.find(excerpt->text);
  if (begin == std::string_view::npos) return {0, value.size()};
  return {begin + excerpt->offset, excerpt->length};
}

Diagnostic about_value(const Record& record, std::size_t value, const Diagnostic& what) {
  const Place place = place_in(record.value(value), what.excerpt);
  const bool whole = place.offset == 0 && place.length == record.value(value).size();
  return whole ? record.about(value, what.message, what.hint)
               : record.about(value, place, what.message, what.hint);
}

}  // namespace

InputError RowOrigin::placed(const InputError& error, Key key) const {
  const auto value = value_at(record_, key);
  Diagnostic diagnostic = error.first();
  // What stands in another file has its place; what is a default has none here.
  if (!value) {
    diagnostic.field = name_of(key);
    return InputError(std::move(diagnostic));
  }
  if (!diagnostic.location) diagnostic = about_value(record_, *value, diagnostic);
  diagnostic.field = name_of(key);
  return InputError(std::move(diagnostic));
}

InputError RowOrigin::placed(const InputError& error) const {
  const Diagnostic& first = error.first();
  if (first.location) return error;
  Diagnostic diagnostic = record_.about(first.message, first.hint);
  diagnostic.field = first.field;
  return InputError(std::move(diagnostic));
}

Request request_of(const Record& record) {
  Request request;
  for (std::size_t i = 0; i < record.size(); ++i) {
    request.set(static_cast<Key>(record.column(i)), record.value(i));
  }
  return request;
}

}  // namespace crescendo::batch
