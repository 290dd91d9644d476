#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crescendo::manual {

// What there is to say about a program: its commands and options, as data. Help, manual page and completions
// are all written from it, so that none of them knows of an option which the others do not.

/// What can be typed as a value, for shells that complete it.
struct Values {
  enum class Kind { free, words, files, folders };
  Kind kind = Kind::free;
  std::vector<std::string> words = {};
};

/// An option of a command, or one of its arguments.
struct Option {
  std::string short_name = {};  ///< `-o`; empty where there is none
  std::string name;             ///< `--output`; of an argument `DISTANCE`
  std::string type = {};        ///< `FILE`; empty for a switch and for an argument
  std::string text = {};
  std::string group = {};  ///< what it is about, as a heading
  Values values = {};
  bool repeats = false;    ///< may be given more than once
  bool takes_all = false;  ///< all words behind it are its values, up to the next option

  [[nodiscard]] bool is_argument() const { return !name.starts_with('-'); }
  [[nodiscard]] bool is_switch() const { return !is_argument() && type.empty(); }
  /// `-o, --output FILE`
  [[nodiscard]] std::string written() const;
};

struct Command {
  std::string_view name;
  std::string_view summary;
  std::string_view usage;     ///< `crescendo plan DISTANCE TIME [options]`, without the program's name
  std::string_view examples;  ///< one a line, indented
  std::vector<Option> options;

  /// The headings of its options, in their order, each once.
  [[nodiscard]] std::vector<std::string_view> groups() const;
};

/// A paragraph about all commands.
struct Note {
  std::string_view title;
  std::string_view text;
  bool in_help = true;  ///< or else in the manual alone
};

/// A format that plans can be written in.
struct FormatNote {
  std::string_view name;
  std::string_view ending;
  std::string_view use;
};

struct Program {
  std::string_view version;
  std::string_view summary;  ///< a sentence
  std::string_view examples;
  std::vector<Command> commands;
  std::vector<FormatNote> formats;
  std::vector<Note> notes;
};

}  // namespace crescendo::manual
