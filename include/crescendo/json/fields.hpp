#pragma once

#include "crescendo/json/document.hpp"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::json {

/// Collects everything that is wrong with a document instead of stopping at the first.
class Findings {
 public:
  explicit Findings(const Document& document) : document_(document) {}

  void add(const Value& value, std::string message, std::string hint = {}) {
    if (full()) return;
    list_.push_back(document_.about(value, std::move(message), std::move(hint)));
  }
  void add(const Member& member, std::string message, std::string hint = {}) {
    if (full()) return;
    list_.push_back(
        document_.about(member.key_offset, member.key_length, std::move(message), std::move(hint)));
  }
  void add(const Value& string_value, const InputError& inside) {
    if (full()) return;
    list_.push_back(document_.about(string_value, inside));
  }

  /// Nobody reads more than a screenful.
  [[nodiscard]] bool full() const { return list_.size() >= 20; }
  [[nodiscard]] bool empty() const { return list_.empty(); }
  [[nodiscard]] std::size_t count() const { return list_.size(); }
  [[nodiscard]] std::vector<Diagnostic> take() { return std::move(list_); }

 private:
  const Document& document_;
  std::vector<Diagnostic> list_;
};

/// Access to the members of one object, with a finding for each that is unknown, doubled, missing or of the
/// wrong kind. An optional comes back empty where a finding was made.
class Fields {
 public:
  Fields(const Value& object, Findings& findings, std::initializer_list<std::string_view> known,
         std::string_view what);

  [[nodiscard]] const Value& object() const { return object_; }
  [[nodiscard]] bool has(std::string_view key) const { return object_.find(key) != nullptr; }

  [[nodiscard]] const Value* optional(std::string_view key) const { return object_.find(key); }
  [[nodiscard]] const Value* required(std::string_view key) const;
  [[nodiscard]] const Value* required(std::string_view key, Kind kind) const;
  [[nodiscard]] std::string text(std::string_view key) const;

 private:
  void report_unknown(std::initializer_list<std::string_view> known) const;
  void report_doubled() const;

  const Value& object_;
  Findings& findings_;
  std::string_view what_;
};

/// Whether the value is of the kind; a finding where it is not.
bool is(const Value& value, Kind kind, Findings& findings, std::string_view what);

/// Which of `names` a string is; a finding where it is none of them.
std::optional<std::size_t> one_of(const Value& value, std::span<const std::string_view> names,
                                  std::string_view what, Findings& findings);

}  // namespace crescendo::json
