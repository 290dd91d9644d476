#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo {

enum class Severity { info, warning, error };

constexpr std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::info:
      return "info";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "info";
}

/// What a finding is to the reader of a plan: a plan that breaks a rule is still a plan, and no error of the
/// program.
constexpr std::string_view kind_of(Severity severity) {
  switch (severity) {
    case Severity::info:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "problem";
  }
  return "note";
}

/// Something that the runner ought to know about a result that could be computed all the same.
struct Finding {
  std::string rule;  ///< stable identifier, such as `start-too-fast`
  Severity severity = Severity::info;
  std::string message;
  std::string source = {};  ///< where the rule comes from; empty where it is the program's own
  bool remark = false;      ///< worth reading for who asks for more
  std::optional<std::size_t> segment = {};  ///< the part of the workout that it is about, counted from 0
};

inline void append(std::vector<Finding>& findings, std::vector<Finding> more) {
  findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace crescendo
