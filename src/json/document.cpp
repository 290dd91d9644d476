#include "crescendo/json/document.hpp"

#include "crescendo/json/events.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace crescendo::json {
namespace {

using std::string;
using std::string_view;

/// Builds the tree from the events.
class TreeBuilder : public Events {
 public:
  bool null(Place at) override { return add(placed(Kind::null, at)); }
  bool boolean(bool value, Place at) override {
    Value result = placed(Kind::boolean, at);
    result.boolean = value;
    return add(std::move(result));
  }
  bool number(double value, Place at) override {
    Value result = placed(Kind::number, at);
    result.number = value;
    return add(std::move(result));
  }
  bool string(std::string& text, Place at) override {
    Value result = placed(Kind::string, at);
    result.string = std::move(text);
    return add(std::move(result));
  }
  bool open(Kind kind, Place bracket) override {
    if (open_.size() >= deepest_nesting) {
      too_deep = bracket;
      return false;
    }
    open_.push_back(place(placed(kind, bracket)));
    return true;
  }
  bool close(Place bracket) override {
    open_.back()->length = bracket.offset + bracket.length - open_.back()->offset;
    open_.pop_back();
    return true;
  }
  bool key(std::string& name, Place at) override {
    Member member;
    member.key = std::move(name);
    member.key_offset = at.offset;
    member.key_length = at.length;
    open_.back()->members.push_back(std::move(member));
    return true;
  }

  Value root;
  std::optional<Place> too_deep;

 private:
  static Value placed(Kind kind, Place at) {
    Value value;
    value.kind = kind;
    value.offset = at.offset;
    value.length = at.length;
    return value;
  }

  Value* place(Value value) {
    if (open_.empty()) {
      root = std::move(value);
      return &root;
    }
    Value& parent = *open_.back();
    if (parent.kind == Kind::object) {
      parent.members.back().value = std::move(value);
      return &parent.members.back().value;
    }
    parent.items.push_back(std::move(value));
    return &parent.items.back();
  }
  bool add(Value value) {
    place(std::move(value));
    return true;
  }

  /// The containers that are open. Their addresses are stable: nothing is added to a parent meanwhile.
  std::vector<Value*> open_;
};

}  // namespace

const Value* Value::find(string_view key) const {
  const auto found = std::ranges::find(members, key, &Member::key);
  return found == members.end() ? nullptr : &found->value;
}

Document::Document(string file, string text) : file_(std::move(file)), text_(std::move(text)) {
  TreeBuilder builder;
  if (auto failure = read_events(text_, builder)) {
    const auto [offset, length] = failure->place;
    throw InputError(about(offset, length, std::move(failure->message), std::move(failure->hint)));
  }
  if (builder.too_deep) {
    throw InputError(
        about(builder.too_deep->offset, 1, "the JSON is nested too deeply", "64 levels are read"));
  }
  root_ = std::move(builder.root);
}

Diagnostic Document::about(std::size_t offset, std::size_t length, string message, string hint) const {
  return placed_in({file_, text_}, {offset, length}, std::move(message), std::move(hint));
}

Diagnostic Document::about(const Value& string_value, const InputError& inside) const {
  const Diagnostic& inner = inside.first();
  std::size_t offset = string_value.offset;
  std::size_t length = string_value.length;
  // Where the string holds escapes, the inner offset would be wrong: then the whole string is meant.
  const bool plain = string_value.length == string_value.string.size() + 2;
  if (plain && inner.excerpt) {
    const Place place = place_in_value(string_value.string, *inner.excerpt);
    offset += 1 + place.offset;
    length = place.length;
  }
  return about(offset, length, inner.message, inner.hint);
}

}  // namespace crescendo::json
