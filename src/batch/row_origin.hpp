#pragma once

#include "crescendo/batch/records.hpp"
#include "crescendo/request/origin.hpp"

namespace crescendo::batch {

/// A row of a roster as a place that words come from.
class RowOrigin : public Origin {
 public:
  explicit RowOrigin(const Record& record) : record_(record) {}

  [[nodiscard]] InputError placed(const InputError& error, Key key) const override;

  /// The same for what is about the row and no value of it.
  [[nodiscard]] InputError placed(const InputError& error) const;

 private:
  Record record_;
};

/// What the row asks for; views of the record's texts.
Request request_of(const Record& record);

}  // namespace crescendo::batch
