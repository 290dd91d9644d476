#include "crescendo/diagnostics/text.hpp"
#include "crescendo/manual/pages.hpp"

#include <fmt/format.h>

namespace crescendo::manual {
namespace {

using std::string;
using std::string_view;

constexpr std::size_t width = 80;

/// The name on the left, and what it means in a column on the right.
string line(const Option& option) {
  constexpr std::size_t column = 26;
  const string left = "  " + option.written();
  const string right = wrapped(option.text, width, column);
  if (left.size() + 1 >= column) return left + "\n" + right;
  return left + right.substr(left.size());
}

string lines(const Command& command) {
  string result;
  for (const string_view group : command.groups()) {
    result += fmt::format("\n{}:\n", group);
    for (const Option& option : command.options) {
      if (option.group == group) result += line(option);
    }
  }
  return result;
}

}  // namespace

string help(const Command& command) {
  return fmt::format("{}\n\nExamples:\n{}\nUsage: crescendo {}\n{}", command.summary, command.examples,
                     command.usage, lines(command));
}

string help(const Program& program) {
  string result =
      wrapped(program.summary, width) + "\nExamples:\n" + string(program.examples) + "\nCommands:\n";
  for (const Command& command : program.commands) {
    result += fmt::format("  {:<12}{}\n", command.name, command.summary);
  }
  for (const Note& note : program.notes) {
    if (note.in_help) result += "\n" + wrapped(string(note.title) + ": " + string(note.text), width);
  }
  return result + "\ncrescendo COMMAND --help tells more about each, crescendo --version the version.\n";
}

}  // namespace crescendo::manual
