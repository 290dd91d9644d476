#include "crescendo/manual/pages.hpp"
#include "manual/roff.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo::manual {
namespace {

using std::string;
using std::string_view;

/// An option as several commands have it.
struct Shared {
  const Option* option;
  std::vector<string_view> commands;
};

bool same(const Option& a, const Option& b) {
  return a.name == b.name && a.type == b.type && a.text == b.text;
}

/// Each option once; those of one name stand together.
std::vector<Shared> options_of(const Program& program) {
  std::vector<Shared> result;
  for (const Command& command : program.commands) {
    for (const Option& option : command.options) {
      if (option.is_argument()) continue;
      const auto equal =
          std::ranges::find_if(result, [&](const Shared& s) { return same(*s.option, option); });
      if (equal != result.end()) {
        equal->commands.push_back(command.name);
        continue;
      }
      const auto namesake = std::find_if(result.rbegin(), result.rend(),
                                         [&](const Shared& s) { return s.option->name == option.name; });
      result.insert(namesake == result.rend() ? result.end() : namesake.base(), {&option, {command.name}});
    }
  }
  return result;
}

/// `plan, paces, batch`
string listed(const std::vector<string_view>& names) {
  string result;
  for (const string_view name : names) result += (result.empty() ? "" : ", ") + string(name);
  return result;
}

/// `**--output** *FILE*`
string term(const Option& option) {
  const string names = option.short_name.empty() ? "`" + option.name + "`"
                                                 : "`" + option.short_name + "`, `" + option.name + "`";
  return option.type.empty() ? names : names + " *" + option.type + "*";
}

/// Help indents its examples; a page does so by itself.
string dedented(string_view lines) {
  constexpr string_view margin = "  ";
  string result;
  while (!lines.empty()) {
    if (lines.starts_with(margin)) lines.remove_prefix(margin.size());
    const auto end = std::min(lines.find('\n') + 1, lines.size());
    result += lines.substr(0, end);
    lines.remove_prefix(end);
  }
  return result;
}

void add_commands(const Program& program, Roff& page) {
  page.heading("COMMANDS");
  for (const Command& command : program.commands) {
    page.subheading("crescendo " + string(command.usage));
    page.paragraph(string(command.summary) + ".");
    for (const Option& option : command.options) {
      if (option.is_argument()) page.entry("*" + option.name + "*", option.text);
    }
    page.example(dedented(command.examples));
  }
}

void add_option(const Shared& shared, bool everywhere, Roff& page) {
  page.entry(term(*shared.option),
             shared.option->text + " [" + (everywhere ? "all" : listed(shared.commands)) + "]");
}

/// Those of one heading, whichever commands have them, stand together.
void add_options(const Program& program, Roff& page) {
  page.heading("OPTIONS");
  page.paragraph(
      "Which commands have an option stands behind it. A value follows as the next word or, behind a long "
      "name, after an equals sign; of several values the last one counts.");
  std::vector<Shared> left = options_of(program);
  // What every command has comes last.
  std::stable_partition(left.begin(), left.end(), [&](const Shared& shared) {
    return shared.commands.size() < program.commands.size();
  });
  while (!left.empty()) {
    const string_view group = left.front().option->group;
    page.subheading(group);
    for (const Shared& shared : left) {
      if (shared.option->group == group) {
        add_option(shared, shared.commands.size() == program.commands.size(), page);
      }
    }
    std::erase_if(left, [&](const Shared& shared) { return shared.option->group == group; });
  }
}

void add_formats(const Program& program, Roff& page) {
  page.heading("FORMATS");
  for (const FormatNote& format : program.formats) {
    page.entry(fmt::format("`{}` ({})", format.name, format.ending), format.use);
  }
}

}  // namespace

string program_page(const Program& program) {
  Roff page("CRESCENDO", 1, program.version, "User Commands");
  page.heading("NAME");
  page.paragraph("crescendo - progression runs from a race result and a goal");
  page.heading("SYNOPSIS");
  page.paragraph("`crescendo` *COMMAND* [*options*]");
  page.paragraph("`crescendo` *COMMAND* `--help`");
  page.paragraph("`crescendo` `--help`");
  page.paragraph("`crescendo` `--version`");
  page.heading("DESCRIPTION");
  page.paragraph(program.summary);
  page.example(dedented(program.examples));
  add_commands(program, page);
  add_options(program, page);
  add_formats(program, page);
  for (const Note& note : program.notes) {
    page.heading(note.title);
    page.paragraph(note.text);
  }
  page.heading("SEE ALSO");
  page.paragraph("**crescendo-workouts**(5)");
  return page.page();
}

}  // namespace crescendo::manual
