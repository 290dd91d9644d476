#include "crescendo/batch/roster.hpp"

#include "batch/encoding.hpp"
#include "batch/rows.hpp"
#include "crescendo/diagnostics/text.hpp"

namespace crescendo::batch {
namespace {

using std::string;
using std::string_view;

/// Reads up to the first line that is not blank, and tells the byte that it begins with; none at the end.
std::optional<char> first_byte(const string& file, Lines& lines) {
  lines.next(true);
  lines.back_to_begin();
  require_utf8_text(file, lines.ahead());
  if (lines.ahead().starts_with(byte_order_mark)) lines.skip(byte_order_mark.size());
  while (lines.next(true) == Lines::Next::line && trimmed(lines.last()).empty()) lines.begin_row();
  lines.back_to_begin();
  const string_view text = lines.ahead();
  const std::size_t at = text.find_first_not_of(" \t");
  return at == string_view::npos ? std::nullopt : std::optional(text[at]);
}

[[noreturn]] void refuse_array(const string& file, Lines& lines) {
  lines.next(true);
  const Passage origin{file, lines.first(), lines.number()};
  const std::size_t at = origin.text.find('[');
  throw InputError(placed_in(origin, {at, 1}, "this is a JSON array, and a roster is JSON Lines",
                             "write one object on each line, as jq -c '.[]' does"));
}

std::unique_ptr<Rows> open_rows(const string& file, Lines& lines, Columns& columns) {
  const auto first = first_byte(file, lines);
  if (!first) return nullptr;
  if (first == '[') refuse_array(file, lines);
  return first == '{' ? json_rows(file, lines, columns) : csv_rows(file, lines, columns);
}

}  // namespace

/// Rows that are as long as they may be go around one by one.
constexpr std::size_t most_bytes = 65536;

struct Roster::Reading {
  Reading(string name, io::Source source, std::span<const string_view> known)
      : file(std::move(name)),
        lines(std::move(source)),
        columns(known),
        rows(open_rows(file, lines, columns)) {}

  string file;
  Lines lines;
  Columns columns;
  std::unique_ptr<Rows> rows;  ///< none where there is nothing in the file
};

Roster::Roster(string file, io::Source source, std::span<const string_view> known_columns)
    : reading_(std::make_unique<Reading>(std::move(file), std::move(source), known_columns)) {}
Roster::Roster(Roster&&) noexcept = default;
Roster& Roster::operator=(Roster&&) noexcept = default;
Roster::~Roster() = default;

bool Roster::read(Records& out, std::size_t most) {
  Rows* const rows = reading_->rows.get();
  out.clear(reading_->file, reading_->columns.known(), rows == nullptr ? Syntax{} : rows->syntax());
  while (rows != nullptr && out.size() < most && out.bytes() < most_bytes && rows->next(out, out.empty())) {
  }
  return !out.empty();
}

const UnknownColumns& Roster::unknown() const { return reading_->columns.unknown(); }

}  // namespace crescendo::batch
