#include "cli/command_line.hpp"

#include <optional>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

bool needs_quotes(string_view argument) {
  return argument.empty() || argument.find_first_of(" \t\"'") != string_view::npos;
}

/// The argument that is, or ends with, a value: `1:28`, `--total=1:28`, `half=1:28`.
std::optional<std::size_t> find(const std::vector<string>& arguments, string_view value, int occurrence) {
  for (const bool exact : {true, false}) {
    int left = occurrence;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      const string_view argument = arguments[i];
      const bool matches = exact ? argument == value : !value.empty() && argument.ends_with(value);
      if (matches && left-- == 0) return i;
    }
  }
  return std::nullopt;
}

}  // namespace

/// The line as it could be typed again, and where in it argument `wanted` begins.
string CommandLine::echoed(std::size_t wanted, std::size_t& begin) const {
  string line = "crescendo";
  for (std::size_t i = 0; i < arguments_.size(); ++i) {
    const bool quotes = needs_quotes(arguments_[i]);
    line += quotes ? " '" : " ";
    if (i == wanted) begin = line.size();
    line += arguments_[i];
    if (quotes) line += '\'';
  }
  return line;
}

InputError CommandLine::placed(const InputError& error, string_view value, int occurrence) const {
  Diagnostic diagnostic = error.first();
  const auto index = find(arguments_, value, occurrence);
  if (!index || diagnostic.location) return error;
  std::size_t begin = 0;
  const string line = echoed(*index, begin);
  const string& argument = arguments_[*index];
  std::size_t offset = argument.size() - value.size();
  std::size_t length = value.size();
  if (diagnostic.excerpt) {
    const auto inside = argument.find(diagnostic.excerpt->text, offset);
    if (inside != string::npos) {
      offset = inside + diagnostic.excerpt->offset;
      length = diagnostic.excerpt->length;
    }
  }
  diagnostic.excerpt = Excerpt{line, begin + offset, length};
  return InputError(diagnostic);
}

InputError CommandLine::about(string_view argument, string message, string hint) const {
  return placed(InputError({std::move(message), std::move(hint)}), argument);
}

}  // namespace crescendo::cli
