#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace crescendo::json {

/// The number as it is read back from what `Writer` makes of it.
double as_written(double number);

/// Writes JSON into a string as it goes, without a tree: one plan or a million cost the same per plan.
///
/// Keys and values must be called in the order of the grammar; an indentation of 0 gives a single line. The
/// string grows ahead of what is written, and ends with it again when the outermost value does.
class Writer {
 public:
  explicit Writer(std::string& out, int indentation = 2)
      : out_(out),
        end_(out.data() + out.size()),
        room_(end_),
        indentation_(static_cast<std::size_t>(indentation)) {}

  Writer& open_object() { return open('{'); }
  Writer& close_object() { return close('}'); }
  Writer& open_array() { return open('['); }
  Writer& close_array() { return close(']'); }

  /// A name without anything that needs an escape.
  Writer& key(std::string_view name) {
    char* at = begin_item(name.size() + 4);
    *at++ = '"';
    at += name.copy(at, name.size());
    *at++ = '"';
    *at++ = ':';
    if (indentation_ > 0) *at++ = ' ';
    after_key_ = true;
    end_ = at;
    return *this;
  }

  Writer& string(std::string_view text);
  Writer& integer(long long number);
  /// A finite number to six decimals (of a metre, a second, a percent), without trailing zeros. That is finer
  /// than anything measures, and coarse enough to be the same on every machine.
  Writer& number(double number);
  Writer& boolean(bool value) { return word(value ? "true" : "false"); }
  Writer& null() { return word("null"); }

  Writer& member(std::string_view name, std::string_view text) { return key(name).string(text); }
  Writer& member(std::string_view name, const char* text) { return key(name).string(text); }
  Writer& member(std::string_view name, double value) { return key(name).number(value); }
  Writer& member(std::string_view name, bool value) { return key(name).boolean(value); }
  Writer& member(std::string_view name, int value) { return key(name).integer(value); }
  Writer& member(std::string_view name, std::optional<double> value) {
    key(name);
    return value ? number(*value) : null();
  }
  Writer& null_member(std::string_view name) { return key(name).null(); }
  /// A text, or null where it is empty.
  Writer& text_or_null(std::string_view name, std::string_view text) {
    return text.empty() ? null_member(name) : member(name, text);
  }

 private:
  Writer& open(char bracket);
  Writer& close(char bracket);
  Writer& word(std::string_view word);
  /// Where a member or an element begins, with room for so many bytes.
  char* begin_item(std::size_t bytes);
  /// The same of what may also stand behind a key.
  char* begin_value(std::size_t bytes);
  char* with_room(std::size_t bytes);
  void grow(std::size_t bytes);
  void cut();
  [[nodiscard]] char* put_new_line(char* at) const;
  Writer& end_value(char* at);

  std::string& out_;
  char* end_;   ///< of what is written
  char* room_;  ///< the end of the string
  std::size_t indentation_;
  std::size_t depth_ = 0;
  bool first_ = true;
  bool after_key_ = false;
};

}  // namespace crescendo::json
