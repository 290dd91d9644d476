#pragma once

#include "batch/columns.hpp"
#include "crescendo/batch/records.hpp"
#include "crescendo/json/events.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::batch {

/// What to do where a line is not what it should be.
inline constexpr std::string_view one_object =
    "each line holds one object, such as {\"id\": \"ann\", \"distance\": \"10k\", \"time\": \"42:30\"}; "
    "jq -c . writes them so";

/// The members of a JSON object on their way to its record. What unknown keys hold is read past.
class Members : public json::Events {
 public:
  explicit Members(Columns& columns) : columns_(columns), seen_(columns.known().size(), 0) {}

  void begin_row(std::string_view row, Records& out);
  /// What ended the reading, if something did.
  [[nodiscard]] const std::optional<json::Failure>& mistake() const { return mistake_; }

  bool null(Place at) override { return scalar(json::Kind::null, {}, at); }
  bool boolean(bool value, Place at) override {
    return scalar(json::Kind::boolean, value ? "true" : "false", at);
  }
  /// As it was written: 42.50 stays 42.50.
  bool number(double /*value*/, Place at) override {
    return scalar(json::Kind::number, row_.substr(at.offset, at.length), at);
  }
  bool string(std::string& text, Place at) override { return scalar(json::Kind::string, text, at); }
  bool key(std::string& name, Place at) override;
  bool open(json::Kind kind, Place bracket) override;
  bool close(Place bracket) override;

 private:
  [[nodiscard]] std::string name_of_column() const { return std::string(columns_.known()[*column_]); }
  bool scalar(json::Kind kind, std::string_view text, Place at);
  bool add_to_list(json::Kind kind, std::string_view text, Place at);
  bool no_object(json::Kind kind, Place at);
  bool no_text(json::Kind kind, Place at);
  bool nested(json::Kind kind);
  bool wrong(Place place, std::string message, std::string hint);

  Columns& columns_;
  std::vector<std::size_t> seen_;  ///< the row in which each column was seen last
  std::size_t number_ = 0;         ///< of the row
  std::string_view row_;
  Records* out_ = nullptr;
  std::size_t depth_ = 0;
  Place key_;
  std::optional<std::size_t> column_;  ///< of the key; none where it is unknown
  std::string list_;
  std::size_t list_begin_ = 0;
  std::optional<json::Failure> mistake_;
};

}  // namespace crescendo::batch
