#include "batch/csv_reader.hpp"

#include "batch/mistakes.hpp"
#include "crescendo/diagnostics/text.hpp"

namespace crescendo::batch {
namespace {

using std::string;
using std::string_view;

/// The field that was begun last.
class Last : public Fields {
 public:
  void field(string_view /*text*/) override { ++index; }
  std::size_t index = 0;
};

/// The first return that does not belong to the end of the line; old systems ended their lines so.
std::size_t lone_return(string_view line) {
  const std::size_t end = line.find_last_not_of("\r\n");
  return end == string_view::npos ? string_view::npos : line.substr(0, end).find('\r');
}

}  // namespace

CsvReader::Next CsvReader::next(Fields& fields, bool wait) {
  parser_.reset();
  for (;;) {
    const Lines::Next found = lines_.next(wait);
    if (found == Lines::Next::not_yet) {
      lines_.back_to_begin();
      return Next::not_yet;
    }
    if (found == Lines::Next::too_long) return too_long();
    if (found == Lines::Next::end) return end_of_lines();
    if (read_line(fields) == Next::broken) return Next::broken;
    if (!parser_.inside_row()) break;
  }
  const std::size_t strange = unreadable_at(lines_.row());
  if (strange == lines_.row().size()) return Next::row;
  error_ = not_plain_text({file_, lines_.row(), lines_.number()}, strange);
  return Next::broken;
}

CsvReader::Next CsvReader::read_line(Fields& fields) {
  const string_view line = lines_.last();
  const std::size_t before = lines_.row().size() - line.size();
  if (const std::size_t at = lone_return(line); at != string_view::npos) {
    return broken(about({before + at, 1}, "a carriage return stands in the middle of this line",
                        "end lines with a line feed, as every system does today"));
  }
  if (!parser_.inside_row() && line.find('"') == string_view::npos) {
    parser_.feed_plain(line, fields);
    return Next::row;
  }
  const std::size_t taken = parser_.feed(line, fields);
  if (taken < line.size()) return broken(broken_rule(before + taken));
  if (!line.ends_with('\n')) parser_.feed("\n", fields);
  return Next::row;
}

CsvReader::Next CsvReader::end_of_lines() {
  return parser_.inside_row() ? broken(never_closed()) : Next::end;
}

CsvReader::Next CsvReader::too_long() {
  if (!lines_.row().empty()) return broken(never_closed());
  error_ = batch::too_long(file_, lines_);
  lines_.drop_line();
  return Next::broken;
}

/// Nobody knows how far the trouble reaches: what comes behind the first line is read as rows of its own.
CsvReader::Next CsvReader::broken(Diagnostic error) {
  error_ = std::move(error);
  lines_.end_after_first();
  return Next::broken;
}

Diagnostic CsvReader::broken_rule(std::size_t at) const {
  if (!parser_.quoted()) {
    return about({at, 1}, "a quote stands in the middle of this value",
                 "put quotes around the whole value, and double those inside: \"the \"\"old\"\" course\"");
  }
  const bool same_line = lines_.row().substr(0, at).find('\n') == string_view::npos;
  if (!same_line) return never_closed();
  return about({at, 1}, "this stands behind the closing quote of its value",
               "double quotes that belong to a value, and end values with the separator");
}

Diagnostic CsvReader::never_closed() const {
  Last last;
  CsvParser parser(separator_);
  parser.feed(lines_.row(), last);
  const Place field = field_in(lines_.row(), separator_, last.index);
  return about({field.offset, 1}, "the quote that opens here is not closed",
               "close it, or leave it out; the lines below are read as rows of their own");
}

Diagnostic CsvReader::about(Place place, string message, string hint) const {
  return placed_in({file_, lines_.row(), lines_.number()}, place, std::move(message), std::move(hint));
}

Diagnostic CsvReader::about_row(string message, string hint) const {
  return about({0, trimmed(lines_.first()).size()}, std::move(message), std::move(hint));
}

Diagnostic CsvReader::about_field(std::size_t index, string message, string hint) const {
  return about(field_in(lines_.row(), separator_, index), std::move(message), std::move(hint));
}

}  // namespace crescendo::batch
