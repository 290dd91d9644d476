#include "crescendo/diagnostics/text.hpp"
#include "crescendo/manual/pages.hpp"

#include <fmt/format.h>

namespace crescendo::manual {
namespace {

using std::string;

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
  string arguments;
  string options;
  for (const Option& option : command.options) (option.is_argument() ? arguments : options) += line(option);
  if (!arguments.empty()) arguments = "\nArguments:\n" + arguments;
  return arguments + "\nOptions:\n" + options;
}

}  // namespace

string Option::written() const {
  const string names = short_name.empty() ? name : short_name + ", " + name;
  return type.empty() ? names : names + " " + type;
}

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
    result += "\n" + wrapped(string(note.title) + ": " + string(note.text), width);
  }
  return result + "\ncrescendo COMMAND --help tells more about each, crescendo --version the version.\n";
}

}  // namespace crescendo::manual
