#include "crescendo/json/document.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <nlohmann/json.hpp>

namespace crescendo::json {
namespace {

using std::string;
using std::string_view;

/// Reads characters and counts them where the tree builder can see the count. Copies share the count.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::size_t* count) : at_(at), count_(count) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++at_;
    ++*count_;
    return *this;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at_ == b.at_; }
  friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return !(a == b); }

 private:
  const char* at_;
  std::size_t* count_;
};

bool belongs_to_number(char c) {
  return (c >= '0' && c <= '9') || string_view("+-.eE").find(c) != string_view::npos;
}

/// Builds the tree from the parser's events. Events come right behind their token, so that a token's begin
/// is found by looking back.
class TreeBuilder {
 public:
  TreeBuilder(const std::string& text, const std::size_t& consumed) : text_(text), consumed_(consumed) {}

  bool null() { return add(literal(Kind::null, 4)); }
  bool boolean(bool value) {
    Value result = literal(Kind::boolean, value ? 4 : 5);
    result.boolean = value;
    return add(std::move(result));
  }
  bool number_integer(std::int64_t value) { return add(number(static_cast<double>(value))); }
  bool number_unsigned(std::uint64_t value) { return add(number(static_cast<double>(value))); }
  bool number_float(double value, const std::string& /*as_written*/) { return add(number(value)); }
  bool string(std::string& value) {
    Value result;
    result.kind = Kind::string;
    place_string(result.offset, result.length);
    result.string = std::move(value);
    return add(std::move(result));
  }
  bool binary(nlohmann::json::binary_t& /*bytes*/) { return false; }

  bool start_object(std::size_t /*count*/) { return open(Kind::object); }
  bool start_array(std::size_t /*count*/) { return open(Kind::array); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(std::string& name) {
    Member member;
    place_string(member.key_offset, member.key_length);
    member.key = std::move(name);
    open_.back()->members.push_back(std::move(member));
    return true;
  }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const nlohmann::json::exception& error) {
    ends_early = string_view(error.what()).find("unexpected end of input") != string_view::npos;
    return false;
  }

  Value root;
  bool ends_early = false;
  bool too_deep = false;

 private:
  [[nodiscard]] Value literal(Kind kind, std::size_t length) const {
    Value value;
    value.kind = kind;
    value.offset = consumed_ - length;
    value.length = length;
    return value;
  }

  [[nodiscard]] Value number(double amount) const {
    // The parser has looked at one character behind the number, unless the text ends there.
    std::size_t end = consumed_;
    while (end > 0 && !belongs_to_number(text_[end - 1])) --end;
    std::size_t begin = end;
    while (begin > 0 && belongs_to_number(text_[begin - 1])) --begin;
    Value value;
    value.kind = Kind::number;
    value.number = amount;
    value.offset = begin;
    value.length = end - begin;
    return value;
  }

  /// From the closing quote back to the opening one: the next quote without an odd row of backslashes.
  void place_string(std::size_t& offset, std::size_t& length) const {
    std::size_t begin = consumed_ - 2;
    while (text_[begin] != '"' || escaped(begin)) --begin;
    offset = begin;
    length = consumed_ - begin;
  }
  [[nodiscard]] bool escaped(std::size_t at) const {
    std::size_t backslashes = 0;
    while (at > backslashes && text_[at - backslashes - 1] == '\\') ++backslashes;
    return backslashes % 2 == 1;
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

  bool open(Kind kind) {
    too_deep = open_.size() >= deepest_nesting;
    if (too_deep) return false;
    open_.push_back(place(literal(kind, 1)));
    return true;
  }
  bool close() {
    open_.back()->length = consumed_ - open_.back()->offset;
    open_.pop_back();
    return true;
  }

  const std::string& text_;
  const std::size_t& consumed_;
  /// The containers that are open. Their addresses are stable: nothing is added to a parent meanwhile.
  std::vector<Value*> open_;
};

}  // namespace

string_view words_for(Kind kind) {
  switch (kind) {
    case Kind::null:
      return "null";
    case Kind::boolean:
      return "true or false";
    case Kind::number:
      return "a number";
    case Kind::string:
      return "a string";
    case Kind::array:
      return "a list";
    case Kind::object:
      return "an object";
  }
  return "a value";
}

const Value* Value::find(string_view key) const {
  const auto found = std::ranges::find(members, key, &Member::key);
  return found == members.end() ? nullptr : &found->value;
}

Document::Document(string file, string text) : file_(std::move(file)), text_(std::move(text)) {
  if (const std::size_t nul = text_.find('\0'); nul != string::npos) {
    throw InputError(
        about(nul, 1, "this is no valid JSON: it holds a byte of nothing", "save it as UTF-8 text"));
  }
  std::size_t consumed = 0;
  TreeBuilder builder(text_, consumed);
  const CountingIterator begin(text_.data(), &consumed);
  const CountingIterator end(text_.data() + text_.size(), &consumed);
  const bool good = nlohmann::json::sax_parse(begin, end, &builder);
  if (good) {
    root_ = std::move(builder.root);
    return;
  }
  if (builder.too_deep) {
    throw InputError(about(consumed - 1, 1, "the JSON is nested too deeply", "64 levels are read"));
  }
  const std::size_t at = builder.ends_early || consumed == 0 ? text_.size() : consumed - 1;
  throw InputError(
      about(at, 1,
            builder.ends_early ? "this is no valid JSON: it ends too early"
                               : "this is no valid JSON: it breaks off here",
            "here or just before, a comma, a quote or a bracket is missing or too many, a number is too "
            "large, or the file is not UTF-8"));
}

Diagnostic Document::about(std::size_t offset, std::size_t length, string message, string hint) const {
  const std::size_t at = std::min(offset, text_.size());
  const std::size_t before = at == 0 ? string::npos : text_.rfind('\n', at - 1);
  const std::size_t line_begin = before == string::npos ? 0 : before + 1;
  const std::size_t line_end = std::min(text_.find('\n', at), text_.size());
  const auto newlines = std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(at), '\n');
  // Of a long line the neighbourhood is enough.
  constexpr std::size_t neighbourhood = 200;
  const std::size_t begin = at - line_begin > neighbourhood ? at - neighbourhood : line_begin;
  const std::size_t end = line_end - at > neighbourhood ? at + neighbourhood : line_end;
  const Excerpt excerpt{text_.substr(begin, end - begin), at - begin, std::min(length, end - at)};
  const Location location{file_, static_cast<std::size_t>(newlines) + 1, at - line_begin + 1};
  return {std::move(message), std::move(hint), excerpt, location};
}

Diagnostic Document::about(const Value& string_value, const InputError& inside) const {
  const Diagnostic& inner = inside.first();
  std::size_t offset = string_value.offset;
  std::size_t length = string_value.length;
  // Where the string holds escapes, the inner offset would be wrong: then the whole string is meant.
  const bool plain = string_value.length == string_value.string.size() + 2;
  if (plain && inner.excerpt && inner.excerpt->length > 0) {
    offset += 1 + inner.excerpt->offset;
    length = inner.excerpt->length;
  }
  return about(offset, length, inner.message, inner.hint);
}

}  // namespace crescendo::json
