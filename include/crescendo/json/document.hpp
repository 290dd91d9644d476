#pragma once

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/json/kind.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::json {

struct Member;

/// A JSON value that remembers where it stands, as byte offsets of its text.
struct Value {
  Kind kind = Kind::null;
  bool boolean = false;
  double number = 0;
  std::string string;
  std::vector<Value> items;
  std::vector<Member> members;  ///< in the order of the file, doubled keys included
  std::size_t offset = 0;
  std::size_t length = 0;

  [[nodiscard]] const Value* find(std::string_view key) const;
};

struct Member {
  std::string key;
  std::size_t key_offset = 0;
  std::size_t key_length = 0;
  Value value;
};

/// The deepest nesting that is read; nothing of ours needs more than six levels.
inline constexpr std::size_t deepest_nesting = 64;

/// A JSON text with its values and their places.
class Document {
 public:
  /// @throws InputError with file, line and column where `text` is no JSON, or is nested too deeply
  Document(std::string file, std::string text);

  [[nodiscard]] const Value& root() const { return root_; }
  [[nodiscard]] const std::string& file() const { return file_; }

  /// A diagnostic about a stretch of the text.
  [[nodiscard]] Diagnostic about(std::size_t offset, std::size_t length, std::string message,
                                 std::string hint = {}) const;
  [[nodiscard]] Diagnostic about(const Value& value, std::string message, std::string hint = {}) const {
    return about(value.offset, value.length, std::move(message), std::move(hint));
  }
  /// What a parser said of the inside of a string value, moved to its place in the file.
  [[nodiscard]] Diagnostic about(const Value& string_value, const InputError& inside) const;

 private:
  std::string file_;
  std::string text_;
  Value root_;
};

}  // namespace crescendo::json
