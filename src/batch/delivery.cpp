#include "batch/delivery.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/io/error.hpp"

namespace crescendo::batch {
namespace {

using std::string;
using std::string_view;

}  // namespace

Delivery::Delivery(const Assignment& assignment, const Outlets& outlets)
    : assignment_(assignment), outlets_(outlets) {
  if (assignment_.folder != nullptr) names_.emplace();
}

bool Delivery::deliver(const Portion& portion) {
  std::size_t begin = 0;
  bool strict_stop = false;
  for (const Outcome& outcome : portion.outcomes) {
    put(outcome, string_view(portion.bytes).substr(begin, outcome.end - begin));
    begin = outcome.end;
    strict_stop = assignment_.strict && tally_.rejected > 0;
    if (strict_stop) break;
  }
  const bool wanted = flush();
  if (outlets_.progress) outlets_.progress(tally_);
  return wanted && !strict_stop;
}

void Delivery::put(const Outcome& outcome, string_view bytes) {
  tally_.last_line = outcome.line;
  tell(outcome.messages);
  if (!outcome.good) {
    ++tally_.rejected;
    stream_ += bytes;
    return;
  }
  tell_once(outcome.left_out);
  untold_.add(outcome.untold, outcome.line);
  if (names_) {
    put_in_folder(outcome, bytes);
  } else {
    put_in_stream(bytes);
    ++tally_.plans;
  }
}

void Delivery::put_in_folder(const Outcome& outcome, string_view bytes) {
  const string wanted = safe_name(outcome.who);
  const string name = names_->name(outcome.who, outcome.line);
  const string file = name + string(assignment_.format->ending);
  const string path = assignment_.folder->path_of(file);
  if (!assignment_.folder->write(file, bytes, assignment_.overwrite)) {
    ++tally_.rejected;
    return tell_of(outcome, "error", path + " is there already",
                   "--overwrite replaces it, another --out leaves it alone");
  }
  ++tally_.plans;
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
void Delivery::tell_of(const Outcome& outcome, string_view kind, string message, string hint) {
  const Location row{assignment_.file, outcome.line, 1};
  tell(describe({std::move(message), std::move(hint), {}, row}, kind));
}

void Delivery::tell_once(const string& left_out) {
  if (told_ || left_out.empty()) return;
  told_ = true;
  tell("note: " + left_out + "\n");
}

/// What is ready for the stream; false where nobody reads it any more.
bool Delivery::flush() {
  if (stream_.empty()) return true;
  const std::error_code error = outlets_.out(stream_);
  stream_.clear();
  if (error == std::errc::broken_pipe) {
    tally_.reader_gone = true;
    return false;
  }
  if (error) throw io::Error("write to the standard output", error);
  return true;
}

}  // namespace crescendo::batch
