#include "batch/members.hpp"

#include "crescendo/diagnostics/text.hpp"

namespace crescendo::batch {
namespace {

using json::Kind;
using std::string;
using std::string_view;

/// The one key that may have several values.
constexpr string_view listed = "race";
constexpr char between_listed = ';';
constexpr string_view several = "such as [\"half=1:28:30\", \"5k=19:40\"]";

string words(Kind kind) { return string(json::words_for(kind)); }

}  // namespace

void Members::begin_row(string_view row, Records& out) {
  out.begin_row();
  row_ = row;
  out_ = &out;
  depth_ = 0;
  column_.reset();
  mistake_.reset();
  ++number_;
}

bool Members::key(std::string& name, Place at) {
  if (depth_ > 1) return true;
  key_ = at;
  column_ = columns_.find(name);
  if (!column_) return true;
  if (seen_[*column_] == number_) {
    return wrong(at, "there are two values for " + name_of_column(), "remove one of them");
  }
  seen_[*column_] = number_;
  return true;
}

bool Members::open(Kind kind, Place bracket) {
  if (depth_ == 0 && kind != Kind::object) return no_object(kind, bracket);
  ++depth_;
  if (depth_ == 1 || !column_) return true;
  if (depth_ > 2) return no_text(kind, bracket);
  if (kind != Kind::array || name_of_column() != listed) return nested(kind);
  list_.clear();
  list_begin_ = bracket.offset;
  return true;
}

bool Members::close(Place /*bracket*/) {
  --depth_;
  if (depth_ == 1 && column_ && !list_.empty()) out_->add(*column_, list_begin_, list_);
  return true;
}

bool Members::scalar(Kind kind, string_view text, Place at) {
  if (depth_ == 0) return no_object(kind, at);
  if (!column_) return true;
  if (unreadable_at(text) < text.size()) {
    return wrong(at, "this text holds a control character", "remove it; tabs and line breaks are fine");
  }
  if (depth_ > 1) return add_to_list(kind, text, at);
  if (!text.empty()) out_->add(*column_, at.offset, text);
  return true;
}

bool Members::add_to_list(Kind kind, string_view text, Place at) {
  if (kind != Kind::string) return no_text(kind, at);
  if (!list_.empty()) list_ += between_listed;
  list_ += text;
  return true;
}

bool Members::no_object(Kind kind, Place at) {
  return wrong(at, "this line is " + words(kind) + ", and no object", std::string(one_object));
}

bool Members::no_text(Kind kind, Place at) {
  return wrong(at, "the list of " + name_of_column() + " holds strings, and not " + words(kind),
               std::string(several));
}

bool Members::nested(Kind kind) {
  const std::string name = name_of_column();
  return wrong(key_, "a value belongs here, and not " + words(kind),
               name == listed ? "or a list of strings, " + std::string(several)
                              : name + " is a string, a number, true, false or null");
}

bool Members::wrong(Place place, std::string message, std::string hint) {
  mistake_ = {place, std::move(message), std::move(hint)};
  return false;
}

}  // namespace crescendo::batch
