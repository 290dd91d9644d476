#include "crescendo/batch/records.hpp"

#include "batch/whereabouts.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <algorithm>

namespace crescendo::batch {

using std::string;
using std::string_view;

std::size_t Record::line() const { return records_->rows_[index_].line; }

std::size_t Record::size() const { return records_->end_of_values(index_) - records_->rows_[index_].value; }

std::size_t Record::column(std::size_t value) const { return records_->value_of(index_, value).column; }

string_view Record::name(std::size_t value) const { return records_->columns_[column(value)]; }

string_view Record::value(std::size_t value) const {
  return records_->text_of(records_->value_of(index_, value));
}

const Diagnostic* Record::error() const {
  const auto& error = records_->rows_[index_].error;
  return error ? &records_->errors_[*error] : nullptr;
}

Diagnostic Record::about(string message, string hint) const {
  const string_view text = records_->raw(index_);
  const std::size_t length = std::min(text.find_first_of("\r\n"), text.size());
  return placed_in({records_->file_, text, line()}, {0, length}, std::move(message), std::move(hint));
}

Diagnostic Record::about(std::size_t value, string message, string hint) const {
  const string_view text = records_->raw(index_);
  const Place place = whole_value(text, records_->syntax_, records_->value_of(index_, value).where);
  return placed_in({records_->file_, text, line()}, place, std::move(message), std::move(hint));
}

Diagnostic Record::about(std::size_t value, Place inside, string message, string hint) const {
  const string_view text = records_->raw(index_);
  const Syntax syntax = records_->syntax_;
  const Place whole = whole_value(text, syntax, records_->value_of(index_, value).where);
  const std::size_t begin = byte_of_value(text, syntax, whole, inside.offset);
  const std::size_t end = byte_of_value(text, syntax, whole, inside.offset + inside.length);
  return placed_in({records_->file_, text, line()}, {begin, end - begin}, std::move(message),
                   std::move(hint));
}

void Records::clear(const string& file, std::span<const string_view> columns, Syntax syntax) {
  file_ = file;
  columns_ = columns;
  syntax_ = syntax;
  raw_.clear();
  texts_.clear();
  values_.clear();
  rows_.clear();
  errors_.clear();
}

void Records::add(std::size_t column, std::size_t where, string_view value) {
  values_.push_back({texts_.size(), value.size(), column, where});
  texts_ += value;
}

void Records::end_row(std::size_t line, string_view text) {
  rows_.back().line = line;
  raw_ += text;
}

void Records::end_row(std::size_t line, string_view text, Diagnostic error) {
  end_row(line, text);
  rows_.back().error = errors_.size();
  errors_.push_back(std::move(error));
  // Values are text, also those of a row that is none.
  const auto begin = values_.begin() + static_cast<std::ptrdiff_t>(rows_.back().value);
  const auto unclean = [&](const Value& value) { return unreadable_at(text_of(value)) < value.length; };
  values_.erase(std::remove_if(begin, values_.end(), unclean), values_.end());
}

void Records::drop_row() {
  const Row row = rows_.back();
  rows_.pop_back();
  raw_.resize(row.raw);
  values_.resize(row.value);
}

string_view Records::raw(std::size_t row) const {
  const std::size_t end = row + 1 < rows_.size() ? rows_[row + 1].raw : raw_.size();
  return string_view(raw_).substr(rows_[row].raw, end - rows_[row].raw);
}

std::size_t Records::end_of_values(std::size_t row) const {
  return row + 1 < rows_.size() ? rows_[row + 1].value : values_.size();
}

}  // namespace crescendo::batch
