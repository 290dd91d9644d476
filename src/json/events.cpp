#include "crescendo/json/events.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>

#include <nlohmann/json.hpp>

namespace crescendo::json {
namespace {

using std::string_view;

/// Reads characters and counts them where the events can see the count. Copies share the count.
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

/// Hands the parser's events on, with their places. Events come right behind their token, so that a token's
/// begin is found by looking back.
class PlacedEvents {
 public:
  PlacedEvents(string_view text, const std::size_t& consumed, Events& events)
      : text_(text), consumed_(consumed), events_(events) {}

  bool null() { return events_.null(last(4)); }
  bool boolean(bool value) { return events_.boolean(value, last(value ? 4 : 5)); }
  bool number_integer(std::int64_t value) { return events_.number(static_cast<double>(value), number()); }
  bool number_unsigned(std::uint64_t value) { return events_.number(static_cast<double>(value), number()); }
  bool number_float(double value, const std::string& /*as_written*/) {
    return events_.number(value, number());
  }
  bool string(std::string& value) { return events_.string(value, quoted()); }
  bool binary(nlohmann::json::binary_t& /*bytes*/) { return false; }

  bool start_object(std::size_t /*count*/) { return events_.open(Kind::object, last(1)); }
  bool start_array(std::size_t /*count*/) { return events_.open(Kind::array, last(1)); }
  bool end_object() { return events_.close(last(1)); }
  bool end_array() { return events_.close(last(1)); }
  bool key(std::string& name) { return events_.key(name, quoted()); }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const nlohmann::json::exception& error) {
    failed = true;
    const string_view why = error.what();
    ends_early = why.find("unexpected end of input") != string_view::npos ||
                 why.find("missing closing quote") != string_view::npos;
    return false;
  }

  bool failed = false;
  bool ends_early = false;

 private:
  [[nodiscard]] Place last(std::size_t length) const { return {consumed_ - length, length}; }

  [[nodiscard]] Place number() const {
    // The parser has looked at one character behind the number, unless the text ends there.
    std::size_t end = consumed_;
    while (end > 0 && !belongs_to_number(text_[end - 1])) --end;
    std::size_t begin = end;
    while (begin > 0 && belongs_to_number(text_[begin - 1])) --begin;
    return {begin, end - begin};
  }

  /// From the closing quote back to the opening one: the next quote without an odd row of backslashes.
  [[nodiscard]] Place quoted() const {
    std::size_t begin = consumed_ - 2;
    while (text_[begin] != '"' || escaped(begin)) --begin;
    return {begin, consumed_ - begin};
  }
  [[nodiscard]] bool escaped(std::size_t at) const {
    std::size_t backslashes = 0;
    while (at > backslashes && text_[at - backslashes - 1] == '\\') ++backslashes;
    return backslashes % 2 == 1;
  }

  string_view text_;
  const std::size_t& consumed_;
  Events& events_;
};

Failure failure_at(std::size_t at, bool ends_early) {
  return {
      {at, 1},
      ends_early ? "this is no valid JSON: it ends too early" : "this is no valid JSON: it breaks off here",
      "here or just before, a comma, a quote or a bracket is missing or too many, a number is too "
      "large, or the file is not UTF-8"};
}

}  // namespace

std::optional<Failure> read_events(string_view text, Events& events) {
  if (const std::size_t nul = text.find('\0'); nul != string_view::npos) {
    return Failure{{nul, 1}, "this is no valid JSON: it holds a byte of nothing", "save it as UTF-8 text"};
  }
  std::size_t consumed = 0;
  PlacedEvents placed(text, consumed, events);
  const CountingIterator begin(text.data(), &consumed);
  const CountingIterator end(text.data() + text.size(), &consumed);
  nlohmann::json::sax_parse(begin, end, &placed);
  if (!placed.failed) return std::nullopt;
  const bool at_end = placed.ends_early || consumed == 0;
  return failure_at(at_end ? text.size() : consumed - 1, placed.ends_early);
}

}  // namespace crescendo::json
