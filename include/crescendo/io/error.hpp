#pragma once

#include <string>
#include <system_error>
#include <utility>

namespace crescendo::io {

/// A file or stream that could not be read or written.
class Error : public std::system_error {
 public:
  Error(std::string action, std::error_code reason) : std::system_error(reason), action_(std::move(action)) {}
  /// `write to plan.json`
  [[nodiscard]] const std::string& action() const { return action_; }

 private:
  std::string action_;
};

}  // namespace crescendo::io
