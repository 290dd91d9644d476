#include "batch/delivery.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/io/error.hpp"

namespace crescendo::batch {
namespace {

using std::string;
using std::string_view;

/// Whether what a portion holds is what the stream is to get.
bool plans_follow_plainly(const Assignment& assignment) {
  const auto& sequence = assignment.format->sequence;
  return assignment.folder == nullptr && sequence->between.empty() && !sequence->heading;
}

}  // namespace

Delivery::Delivery(const Assignment& assignment, const Outlets& outlets, Tally& tally)
    : assignment_(assignment),
      outlets_(outlets),
      follows_plainly_(plans_follow_plainly(assignment)),
      tally_(tally) {
  if (assignment_.folder == nullptr) return;
  names_.emplace();
  const string_view ending = assignment_.format->ending;
  const string& kept = assignment_.kept;
  if (kept.ends_with(ending)) names_->reserve(string_view(kept).substr(0, kept.size() - ending.size()));
}

bool Delivery::deliver(const Portion& portion) {
  const Tally before = tally_;
  std::size_t begin = 0;
  for (const Outcome& outcome : portion.outcomes) {
    put(outcome, string_view(portion.bytes).substr(begin, outcome.end - begin));
    begin = outcome.end;
    if (stops()) break;
  }
  const string_view done = string_view(portion.bytes).substr(0, begin);
  const bool wanted = write(follows_plainly_ ? done : string_view(stream_), before);
  stream_.clear();
  if (outlets_.progress) outlets_.progress(tally_);
  return wanted && !stops();
}

void Delivery::put(const Outcome& outcome, string_view bytes) {
  tally_.last_line = outcome.line;
  tell(outcome.messages);
  if (!outcome.good) {
    ++tally_.rejected;
    return;
  }
  tell_once(outcome.left_out);
  if (names_) return put_in_folder(outcome, bytes);
  untold_.add(outcome.untold, outcome.line);
  if (!follows_plainly_) put_in_stream(bytes);
  ++tally_.plans;
}

void Delivery::put_in_folder(const Outcome& outcome, string_view bytes) {
  const string wanted = safe_name(outcome.who);
  const string name = names_->name(outcome.who, outcome.line);
  const string file = name + string(assignment_.format->ending);
  const string path = assignment_.folder->path_of(file);
  if (!assignment_.folder->write(file, bytes, assignment_.overwrite)) {
    ++tally_.rejected;
    return untold_.add({{"file-exists", Severity::error,
                         path + " is there already: --overwrite replaces it, another --out leaves it alone"}},
                       outcome.line);
  }
  ++tally_.plans;
  untold_.add(outcome.untold, outcome.line);
  if (wanted.empty() || name == wanted) return;
  tell_of(outcome, "note", "the name " + in_quotes(wanted) + " is taken, and this plan goes to " + path);
}

void Delivery::put_in_stream(string_view bytes) {
  const Sequence& sequence = *assignment_.format->sequence;
  if (tally_.plans > 0) stream_ += sequence.between;
  if (sequence.heading) {
    const auto end = std::min(bytes.find('\n') + 1, bytes.size());
    if (bytes.substr(0, end) == heading_) {
      bytes.remove_prefix(end);
    } else {
      heading_ = bytes.substr(0, end);
    }
  }
  stream_ += bytes;
}

void Delivery::tell(string_view message) {
  if (message.empty()) return;
  // Nobody can be told that messages do not arrive.
  static_cast<void>(outlets_.err(message));
}

/// About a row, and no part of it.
void Delivery::tell_of(const Outcome& outcome, string_view kind, string message) {
  const Location row{assignment_.file, outcome.line, 1};
  tell(describe({std::move(message), {}, {}, row}, kind));
}

/// Plans differ in what there is to leave out.
void Delivery::tell_once(const string& left_out) {
  constexpr std::size_t most = 8;
  if (left_out.empty() || told_.size() == most || !told_.insert(left_out).second) return;
  tell("note: " + left_out + "\n");
}

/// To the stream; false where nobody reads it any more. What cannot be written does not count.
bool Delivery::write(string_view bytes, const Tally& before) {
  if (bytes.empty()) return true;
  const std::error_code error = outlets_.out(bytes);
  if (error == std::errc::broken_pipe) {
    tally_.reader_gone = true;
    return false;
  }
  if (!error) return true;
  tally_ = before;
  throw io::Error("write to the standard output", error);
}

}  // namespace crescendo::batch
