#include "batch/csv_header.hpp"

#include "batch/csv_reader.hpp"
#include "batch/mistakes.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <array>

namespace crescendo::batch {
namespace {

using std::string;
using std::string_view;

/// Commas first: where no separator is better, they are meant.
constexpr std::array<char, 3> separators = {',', ';', '\t'};
constexpr std::size_t most_columns = 1000;
constexpr string_view example = "the first line names the columns, such as id,distance,time,goal";

/// The names in the first row; of too many, one more than are read.
class Names : public Fields {
 public:
  void field(string_view text) override {
    if (list.size() <= most_columns) list.emplace_back(text);
  }
  std::vector<string> list;
};

std::ptrdiff_t count_known(string_view line, char separator, const Columns& columns) {
  CsvParser parser(separator);
  Names names;
  parser.feed(line, names);
  parser.feed("\n", names);
  return std::ranges::count_if(names.list, [&](const string& name) { return columns.knows(name); });
}

/// The one that makes the most of the first line.
char separator_of(string_view line, const Columns& columns) {
  return *std::ranges::max_element(separators, {},
                                   [&](char separator) { return count_known(line, separator, columns); });
}

/// Columns without a name at the end are none: spreadsheets leave them there.
std::vector<string> names_in(CsvReader& reader) {
  Names names;
  if (reader.next(names, true) == CsvReader::Next::broken) throw InputError(reader.error());
  while (!names.list.empty() && names.list.back().empty()) names.list.pop_back();
  if (names.list.size() <= most_columns) return std::move(names.list);
  throw InputError(reader.about_row("the first line has more than 1000 columns",
                                    "is this the right file? " + string(example)));
}

class Finder {
 public:
  Finder(const CsvReader& reader, const std::vector<string>& names, Columns& columns)
      : reader_(reader), names_(names), columns_(columns) {}

  std::vector<std::optional<std::size_t>> find() {
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const auto column = columns_.find(names_[i]);
      if (column && std::ranges::find(found_, column) != found_.end()) throw InputError(twice(i, *column));
      found_.push_back(column);
    }
    if (std::ranges::any_of(found_, [](const auto& column) { return column.has_value(); })) return found_;
    throw InputError(reader_.about_row("the first line names no column that is known", string(example)));
  }

 private:
  [[nodiscard]] Diagnostic twice(std::size_t index, std::size_t column) const {
    const string name(columns_.known()[column]);
    return reader_.about_field(index, "there are two columns " + name,
                               "rename or remove one: nobody knows which of them counts");
  }

  const CsvReader& reader_;
  const std::vector<string>& names_;
  Columns& columns_;
  std::vector<std::optional<std::size_t>> found_;
};

/// `sep=;`, which one spreadsheet program writes in front of the names, for itself.
bool names_separator(string_view line) {
  line = trimmed(line);
  return line.size() == 5 && lower_case(line).starts_with("sep=");
}

}  // namespace

Header read_header(const string& file, Lines& lines, Columns& columns) {
  if (lines.next(true) == Lines::Next::line && names_separator(lines.last())) {
    lines.begin_row();
  } else {
    lines.back_to_begin();
  }
  const bool fits = lines.next(true) == Lines::Next::line;
  const std::size_t strange = unreadable_at(lines.row());
  if (strange < lines.row().size()) {
    throw InputError(not_plain_text({file, lines.row(), lines.number()}, strange));
  }
  const char separator = fits ? separator_of(lines.last(), columns) : separators.front();
  lines.back_to_begin();
  CsvReader reader(file, lines, separator);
  const std::vector<string> names = names_in(reader);
  return {separator, Finder(reader, names, columns).find()};
}

}  // namespace crescendo::batch
