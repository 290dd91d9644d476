#pragma once

#include <cstddef>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo {

/// A place in a file, counted from 1 as editors do; columns are bytes.
struct Location {
  std::string file;
  std::size_t line = 1;
  std::size_t column = 1;
};

/// A line of input and the part of it that is meant, in bytes.
struct Excerpt {
  std::string text;
  std::size_t offset = 0;
  std::size_t length = 0;
};

/// What is wrong with an input, where, and what to do about it.
struct Diagnostic {
  std::string message;
  std::string hint = {};
  std::optional<Excerpt> excerpt = {};
  std::optional<Location> location = {};
  std::string_view field = {};  ///< the name of the option or column that it is about, where it is about one
};

/// The one exception for bad input. Leaf parsers know the excerpt, their callers add the place.
class InputError : public std::exception {
 public:
  explicit InputError(Diagnostic diagnostic) : diagnostics_{std::move(diagnostic)} {}
  /// Several findings at once; there must be one at least.
  static InputError all(std::vector<Diagnostic> diagnostics) {
    return InputError(Several{std::move(diagnostics)});
  }

  [[nodiscard]] const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
  [[nodiscard]] const Diagnostic& first() const { return diagnostics_.front(); }
  [[nodiscard]] const char* what() const noexcept override { return first().message.c_str(); }

 private:
  struct Several {
    std::vector<Diagnostic> diagnostics;
  };
  // cppcheck-suppress passedByValue; it is moved out of
  explicit InputError(Several several) : diagnostics_(std::move(several.diagnostics)) {}

  std::vector<Diagnostic> diagnostics_;
};

/// A diagnostic as a person reads it: `file:line:column: error: message`, the line, a caret, and the hint.
/// Long lines are cut around the caret, and control characters never reach the terminal. `kind` is how bad
/// it is, in a word.
std::string describe(const Diagnostic& diagnostic, std::string_view kind = "error");

}  // namespace crescendo
