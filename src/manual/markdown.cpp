#include "manual/markdown.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace crescendo::manual {
namespace {

using std::string;
using std::string_view;

/// So much of Markdown as our own texts are written in: headings, paragraphs, lists, tables of two columns
/// and fenced examples.
class Converter {
 public:
  Converter(string_view markdown, Roff& page) : rest_(markdown), page_(page) {}

  void run() {
    while (!rest_.empty()) block(next_line());
  }

 private:
  string_view next_line() {
    const auto end = std::min(rest_.find('\n'), rest_.size());
    const string_view line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return line;
  }

  void block(string_view line) {
    if (line.empty()) return;
    if (line.starts_with("# ")) return;  // the page has a title
    if (line.starts_with("## ")) return page_.heading(line.substr(3));
    if (line.starts_with("```")) return example();
    if (line.starts_with("|")) return table();
    if (line.starts_with("- ")) return page_.bullet(gathered(line.substr(2)));
    page_.paragraph(gathered(line));
  }

  /// A paragraph or an item, which ends where something else begins.
  string gathered(string_view first) {
    string text(first);
    while (!rest_.empty() && rest_.front() != '\n' && !rest_.starts_with("- ")) {
      text += " " + string(trimmed(next_line()));
    }
    return text;
  }

  void example() {
    string lines;
    while (!rest_.empty() && !rest_.starts_with("```")) lines += string(next_line()) + "\n";
    next_line();
    page_.example(lines);
  }

  /// The heading of the table has been read; a line of dashes and the rows follow.
  void table() {
    next_line();
    while (rest_.starts_with("|")) {
      const auto cells = cells_of(next_line());
      if (cells.size() == 2) page_.entry(cells[0], cells[1]);
    }
  }

  static std::vector<string_view> cells_of(string_view row) {
    std::vector<string_view> cells;
    row.remove_prefix(1);
    for (auto end = row.find('|'); end != string_view::npos; end = row.find('|')) {
      cells.push_back(trimmed(row.substr(0, end)));
      row.remove_prefix(end + 1);
    }
    return cells;
  }

  string_view rest_;
  Roff& page_;
};

}  // namespace

void add_markdown(string_view markdown, Roff& page) { Converter(markdown, page).run(); }

}  // namespace crescendo::manual
