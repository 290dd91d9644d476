#include "batch/row_origin.hpp"

#include <optional>
#include <string_view>
#include <utility>

namespace crescendo::batch {
namespace {

using std::string_view;

std::optional<std::size_t> value_at(const Record& record, Key key) {
  for (std::size_t i = 0; i < record.size(); ++i) {
    if (record.column(i) == static_cast<std::size_t>(key)) return i;
  }
  return std::nullopt;
}

Diagnostic about_value(const Record& record, std::size_t value, const Diagnostic& what) {
  const string_view text = record.value(value);
  const Place place = what.excerpt ? place_in_value(text, *what.excerpt) : Place{0, text.size()};
  // Of a whole value its quotes are marked too.
  return place.length == text.size() ? record.about(value, what.message, what.hint)
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
