#pragma once

#include "crescendo/diagnostics/finding.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace crescendo::batch {

/// What runners ought to know and do not find in their plans, collected rule by rule: a roster of hundreds
/// would say the same thing hundreds of times.
class Untold {
 public:
  void add(const std::vector<Finding>& findings, std::size_t line);

  /// A line for each rule, the worst first: `warning: ... (lines 2, 3, 9 and 404 more)`.
  [[nodiscard]] std::string text() const;

 private:
  struct Collected {
    Severity severity = Severity::info;
    std::string message;  ///< of the first
    bool same = true;     ///< whether all messages are
    std::uint64_t count = 0;
    std::vector<std::size_t> lines;  ///< the first ones
  };

  static std::string where(const Collected& collected);

  std::map<std::string, Collected> by_rule_;
};

}  // namespace crescendo::batch
