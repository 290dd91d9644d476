#include "cli/misread.hpp"

#include "cli/unknown_option.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

std::vector<string> option_names(const CLI::App& app) {
  std::vector<string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

const CLI::Option* option_named(const CLI::App& app, const string& name) {
  return name.starts_with('-') ? app.get_option_no_throw(name) : nullptr;
}

bool is_switch(const CLI::Option& option) { return option.get_items_expected_max() == 0; }

string before_equals(const string& word) { return word.substr(0, word.find('=')); }

/// `–goal`, as web pages and text processors have it.
void check_dash(const CLI::App& app, const CommandLine& line, const string& word) {
  const string meant = with_hyphens(word);
  if (option_named(app, before_equals(meant)) == nullptr) return;
  throw line.about(word, in_quotes(word) + " begins with a dash that is no hyphen",
                   "did you mean " + meant + "?");
}

/// `-o=plan.json`: the library would take the equals sign for the beginning of the name.
void check_short_assignment(const CLI::App& app, const CommandLine& line, const string& word) {
  if (word.size() < 3 || word[1] == '-' || word[2] != '=') return;
  const string name = word.substr(0, 2);
  const CLI::Option* option = option_named(app, name);
  if (option == nullptr) return;
  if (is_switch(*option))
    throw line.about(word, "option " + name + " takes no value", "write " + name + " alone");
  if (word.size() == 3) needs_value(line, word, name);
  throw line.about(
      word, "a short option takes no equals sign",
      "write " + name + " " + word.substr(3) + ", or --" + option->get_lnames().front() + word.substr(2));
}

/// `---weekly`, `--!`: the library takes for the name of a file what does not begin as options do.
void check_beginning(const CLI::App& app, const CommandLine& line, const string& word) {
  if (word.size() < 3 || !word.starts_with("--")) return;
  const bool letter = (word[2] >= 'a' && word[2] <= 'z') || (word[2] >= 'A' && word[2] <= 'Z');
  if (!letter) unknown_option(app, line, word);
}

/// `-hrmax`: the library would take it for `-h`.
void check_single_hyphen(const CLI::App& app, const CommandLine& line, const string& word) {
  if (word.size() < 3 || word[0] != '-' || word[1] == '-') return;
  if (option_named(app, "-" + before_equals(word)) != nullptr) unknown_option(app, line, word);
}

/// `--total=` and `--json=yes`: the library would take the next word for the one, and read a number from the
/// other.
void check_assignment(const CLI::App& app, const CommandLine& line, const string& word) {
  const auto equals = word.find('=');
  if (!word.starts_with("--") || equals == string::npos) return;
  const string name = word.substr(0, equals);
  const CLI::Option* option = option_named(app, name);
  if (option == nullptr) return;
  if (is_switch(*option))
    throw line.about(word, "option " + name + " takes no value", "write " + name + " alone");
  if (equals + 1 == word.size()) needs_value(line, word, name);
}

/// `--total --hold 5min`: the library would take the second for the value of the first.
void check_swallowed(const CLI::App& app, const CommandLine& line, const string& word, const string& next) {
  const CLI::Option* option = option_named(app, word);
  if (option == nullptr || is_switch(*option)) return;
  if (option_named(app, before_equals(next)) != nullptr) needs_value(line, word, word);
}

}  // namespace

void refuse_misread(const CLI::App& app, const CommandLine& line) {
  const std::vector<string>& words = line.arguments();
  for (std::size_t i = 1; i < words.size() && words[i] != "--"; ++i) {
    check_dash(app, line, words[i]);
    check_short_assignment(app, line, words[i]);
    check_single_hyphen(app, line, words[i]);
    check_beginning(app, line, words[i]);
    check_assignment(app, line, words[i]);
    if (i + 1 < words.size()) check_swallowed(app, line, words[i], words[i + 1]);
  }
}

void needs_value(const CommandLine& line, const string& argument, const string& option) {
  throw line.about(argument, "option " + option + " needs a value", "--help shows what it takes");
}

void unknown_option(const CLI::App& app, const CommandLine& line, const string& argument) {
  const string name = before_equals(argument);
  const std::vector<string> names = option_names(app);
  const std::vector<string_view> candidates(names.begin(), names.end());
  throw line.about(argument, "unknown option " + in_quotes(name),
                   hint_for_option(name, candidates, line.arguments().front()));
}

}  // namespace crescendo::cli
