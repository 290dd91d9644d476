// Rosters through `batch`, without files and threads.

#include "crescendo/batch/batch.hpp"
#include "crescendo/json/document.hpp"
#include "fuzz/must.hpp"
#include "fuzz/plans.hpp"
#include "fuzz/targets.hpp"

#include <algorithm>

namespace crescendo::fuzz {
namespace {

using std::string;
using std::string_view;

/// What came of a roster.
struct Outcome {
  string out;
  string err;
  batch::Tally tally;
};

/// Hands the text out in pieces of so many bytes.
io::Source source_of(string_view text, std::size_t size) {
  return [text, size](string& bytes) mutable {
    bytes += text.substr(0, size);
    text.remove_prefix(std::min(size, text.size()));
    return std::error_code();
  };
}

io::Sink sink_to(string& text) {
  return [&text](string_view bytes) {
    text += bytes;
    return std::error_code();
  };
}

Outcome run(string_view input, std::size_t piece) {
  static const Shelf shelf{Catalogue()};
  Request defaults;
  defaults.set(Key::date, "2027-03-14");
  const batch::Assignment assignment{
      .file = "roster", .format = format_named("jsonl"), .look = {}, .defaults = defaults, .shelf = &shelf};
  Outcome outcome;
  io::Interruption interruption;
  batch::Roster roster("roster", source_of(input, piece), batch::known_columns());
  batch::run(roster, assignment, {sink_to(outcome.out), sink_to(outcome.err), {}}, interruption,
             outcome.tally);
  must(roster.unknown().names.size() <= roster.unknown().count, "unknown columns are counted");
  return outcome;
}

/// A line of the stream is a plan, or says why there is none.
bool is_plan(const string& line) {
  if (line.starts_with("{\"error\":")) {
    must(json::Document("line", line).root().find("error") != nullptr, "what is said of a row is JSON", line);
    return false;
  }
  must(read([&] { return read_plan("line", line); }).has_value(), "a plan of a roster can be read", line);
  return true;
}

void must_fit(const Outcome& outcome) {
  must_be_readable(outcome.err);
  batch::Tally seen;
  for (std::size_t begin = 0; begin < outcome.out.size();) {
    const std::size_t end = outcome.out.find('\n', begin);
    must(end != string::npos, "every line ends", outcome.out);
    ++(is_plan(outcome.out.substr(begin, end - begin)) ? seen.plans : seen.rejected);
    begin = end + 1;
  }
  must(seen.plans == outcome.tally.plans && seen.rejected == outcome.tally.rejected, "a line for each row");
}

void roster(string_view input) {
  const auto whole = read([&] { return run(input, input.size() + 1); });
  const auto cut = read([&] { return run(input, 5); });
  must(whole.has_value() == cut.has_value(), "it does not matter how a roster comes in");
  if (!whole) return;
  must(whole->out == cut->out && whole->err == cut->err, "it does not matter how a roster comes in");
  must_fit(*whole);
}

}  // namespace

// The program tells the one from the other by itself: two targets, so that each keeps to its own kind.
void roster_csv(string_view input) { roster(input); }
void roster_jsonl(string_view input) { roster(input); }

}  // namespace crescendo::fuzz
