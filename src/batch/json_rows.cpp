#include "batch/members.hpp"
#include "batch/mistakes.hpp"
#include "batch/rows.hpp"
#include "crescendo/diagnostics/text.hpp"

namespace crescendo::batch {
namespace {

using std::string;
using std::string_view;

class JsonRows : public Rows {
 public:
  JsonRows(string file, Lines& lines, Columns& columns)
      : file_(std::move(file)), lines_(lines), members_(columns) {}

  [[nodiscard]] Syntax syntax() const override { return {}; }

  bool next(Records& out, bool wait) override {
    for (;;) {
      lines_.begin_row();
      const Lines::Next found = lines_.next(wait);
      if (found == Lines::Next::too_long) return add_too_long(out);
      if (found != Lines::Next::line) return false;
      if (trimmed(lines_.last()).empty()) continue;
      add_row(out);
      return true;
    }
  }

 private:
  void add_row(Records& out) {
    const string_view row = lines_.first();
    members_.begin_row(row, out);
    if (const auto failure = json::read_events(row, members_)) {
      end_row(out, said_of(*failure));
    } else if (const auto& mistake = members_.mistake()) {
      end_row(out, placed_in(passage(), mistake->place, mistake->message, mistake->hint));
    } else {
      out.end_row(lines_.number(), row);
    }
  }

  void end_row(Records& out, Diagnostic error) const {
    out.end_row(lines_.number(), lines_.first(), std::move(error));
  }

  [[nodiscard]] Passage passage() const { return {file_, lines_.first(), lines_.number()}; }

  [[nodiscard]] Diagnostic said_of(const json::Failure& failure) const {
    const string_view row = lines_.first();
    const std::size_t strange = unreadable_at(row);
    if (strange < row.size()) return not_plain_text(passage(), strange);
    const bool goes_on = failure.place.offset >= row.size();
    return placed_in(passage(), failure.place, failure.message, goes_on ? string(one_object) : failure.hint);
  }

  bool add_too_long(Records& out) {
    out.begin_row();
    out.end_row(lines_.number(), {}, too_long(file_, lines_));
    lines_.drop_line();
    return true;
  }

  string file_;
  Lines& lines_;
  Members members_;
};

}  // namespace

std::unique_ptr<Rows> json_rows(const string& file, Lines& lines, Columns& columns) {
  return std::make_unique<JsonRows>(file, lines, columns);
}

}  // namespace crescendo::batch
