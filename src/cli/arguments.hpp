#pragma once

#include "crescendo/request/request.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace crescendo::cli {

// What was typed, sorted by option and still as text: the only part of the program that sees the command-line
// library is the one that fills these.

/// What plans can be asked for, whatever the command.
class RequestArguments {
 public:
  std::optional<std::string>& operator[](Key key) { return texts_.at(static_cast<std::size_t>(key)); }
  const std::optional<std::string>& operator[](Key key) const {
    return texts_.at(static_cast<std::size_t>(key));
  }

  /// The same as views of the texts, which have to outlive them.
  [[nodiscard]] Request request() const {
    Request result;
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      if (texts_.at(i)) result.set(static_cast<Key>(i), *texts_.at(i));
    }
    return result;
  }

 private:
  std::array<std::optional<std::string>, key_names.size()> texts_;
};

/// How results are written, and where to.
struct OutputArguments {
  std::optional<std::string> format;
  std::optional<std::string> file;
  std::optional<std::string> colour;
  bool json = false;
};

/// What becomes of a roster.
struct BatchArguments {
  std::optional<std::string> folder;
  std::optional<std::string> jobs;
  bool overwrite = false;
};

/// Everything that a verb can be given.
struct Arguments {
  RequestArguments request;
  std::vector<std::string> races;  ///< joined in the request
  OutputArguments output;
  BatchArguments batch;
  std::optional<std::string> folder;     ///< of workouts
  std::vector<std::string> files;        ///< plans to check
  std::optional<std::string> file;       ///< what to convert; a roster
  std::vector<std::string> check_files;  ///< workouts to check
  std::optional<std::string> id;         ///< of a workout to show
  std::optional<std::string> shell;      ///< to complete for
  std::optional<std::string> page;       ///< of the manual
  std::optional<std::string> config;
  bool strict = false;
  bool help = false;
};

}  // namespace crescendo::cli
