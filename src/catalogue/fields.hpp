#pragma once

#include "crescendo/json/document.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::catalogue {

/// Collects everything that is wrong with a document instead of stopping at the first.
class Findings {
 public:
  explicit Findings(const json::Document& document) : document_(document) {}

  void add(const json::Value& value, std::string message, std::string hint = {}) {
    if (full()) return;
    list_.push_back(document_.about(value, std::move(message), std::move(hint)));
  }
  void add(const json::Member& member, std::string message, std::string hint = {}) {
    if (full()) return;
    list_.push_back(
        document_.about(member.key_offset, member.key_length, std::move(message), std::move(hint)));
  }
  void add(const json::Value& string_value, const InputError& inside) {
    if (full()) return;
    list_.push_back(document_.about(string_value, inside));
  }

  /// Nobody reads more than a screenful.
  [[nodiscard]] bool full() const { return list_.size() >= 20; }
  [[nodiscard]] bool empty() const { return list_.empty(); }
  [[nodiscard]] std::vector<Diagnostic> take() { return std::move(list_); }

 private:
  const json::Document& document_;
  std::vector<Diagnostic> list_;
};

/// Access to the members of one object, with a finding for each that is unknown, doubled, missing or of the
/// wrong kind. An optional comes back empty where a finding was made.
class Fields {
 public:
  Fields(const json::Value& object, Findings& findings, std::initializer_list<std::string_view> known,
         std::string_view what);

  [[nodiscard]] const json::Value& object() const { return object_; }
  [[nodiscard]] bool has(std::string_view key) const { return object_.find(key) != nullptr; }

  [[nodiscard]] const json::Value* optional(std::string_view key) const { return object_.find(key); }
  [[nodiscard]] const json::Value* required(std::string_view key) const;
  [[nodiscard]] const json::Value* required(std::string_view key, json::Kind kind) const;
  [[nodiscard]] std::string text(std::string_view key) const;

 private:
  void report_unknown(std::initializer_list<std::string_view> known) const;
  void report_doubled() const;

  const json::Value& object_;
  Findings& findings_;
  std::string_view what_;
};

/// Whether the value is of the kind; a finding where it is not.
bool is(const json::Value& value, json::Kind kind, Findings& findings, std::string_view what);

}  // namespace crescendo::catalogue
