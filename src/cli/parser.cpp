#include "cli/parser.hpp"

#include "cli/declare.hpp"
#include "cli/defaults.hpp"
#include "cli/unknown_option.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <algorithm>

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

[[noreturn]] void unknown_option(const CLI::App& app, const CommandLine& line, const string& argument) {
  const string name = argument.substr(0, argument.find('='));
  const std::vector<string> names = option_names(app);
  const std::vector<string_view> candidates(names.begin(), names.end());
  throw line.about(argument, "unknown option " + in_quotes(name),
                   hint_for_option(name, candidates, line.arguments().front()));
}

bool is_negative_number(string_view argument) {
  return argument.size() > 1 && argument[0] == '-' &&
         (argument[1] == '.' || (argument[1] >= '0' && argument[1] <= '9'));
}

/// What was left over: an option that does not exist, or a word too many.
[[noreturn]] void reject(const CLI::App& app, const CommandLine& line, const std::vector<string>& left) {
  const auto option = std::ranges::find_if(left, [](const string& word) { return word.starts_with('-'); });
  if (option == left.end()) {
    const auto dashed =
        std::ranges::find_if(left, [](const string& word) { return !with_hyphens(word).empty(); });
    if (dashed != left.end()) {
      throw line.about(*dashed, in_quotes(*dashed) + " begins with a dash that is no hyphen",
                       "did you mean " + with_hyphens(*dashed) + "?");
    }
    throw line.about(left.front(), in_quotes(left.front()) + " is a word too many",
                     "names with blanks need quotes; --help shows what goes where");
  }
  if (is_negative_number(*option)) {
    throw line.about(*option, in_quotes(*option) + " is negative", "distances and times are more than zero");
  }
  unknown_option(app, line, *option);
}

[[noreturn]] void needs_value(const CommandLine& line, const string& argument, const string& option) {
  throw line.about(argument, "option " + option + " needs a value", "--help shows what it takes");
}

/// The library names the option before a colon: `--total: 1 required TEXT missing`.
[[noreturn]] void lacks_value(const CLI::App& app, const CommandLine& line, const CLI::ParseError& error) {
  const string text = error.what();
  const CLI::Option* option = app.get_option_no_throw(text.substr(0, text.find(':')));
  if (option == nullptr)
    throw InputError({"the options do not fit together", "--help shows what goes where"});
  for (const string& argument : line.arguments()) {
    if (option->check_name(argument)) needs_value(line, argument, argument);
  }
  needs_value(line, line.arguments().back(), option->get_name());
}

/// `-o=plan.json`: the library would take the equals sign for the beginning of the name.
void check_short_assignment(const CLI::App& app, const CommandLine& line, const string& argument) {
  if (argument.size() < 3 || argument[0] != '-' || argument[2] != '=') return;
  const CLI::Option* option = app.get_option_no_throw(argument.substr(0, 2));
  if (option == nullptr) return;
  throw line.about(argument, "a short option takes no equals sign",
                   "write " + argument.substr(0, 2) + " " + argument.substr(3) + ", or --" +
                       option->get_lnames().front() + argument.substr(2));
}

/// `--total --hold 5min`: the library would take the second for the value of the first.
void check_swallowed(const CLI::App& app, const CommandLine& line) {
  const auto& words = line.arguments();
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words[i] == "--") return;
    const CLI::Option* option = words[i].starts_with('-') ? app.get_option_no_throw(words[i]) : nullptr;
    const string next = words[i + 1].substr(0, words[i + 1].find('='));
    const bool waits = option != nullptr && option->get_items_expected_max() > 0;
    if (waits && next.starts_with("--") && app.get_option_no_throw(next) != nullptr) {
      needs_value(line, words[i], words[i]);
    }
  }
}

/// `--total=` and `--json=yes`: the library would take the next word for the one, and read a number from the
/// other.
void check_assignments(const CLI::App& app, const CommandLine& line) {
  check_swallowed(app, line);
  for (const string& argument : line.arguments()) {
    check_short_assignment(app, line, argument);
    const auto equals = argument.find('=');
    if (!argument.starts_with("--") || equals == string::npos) continue;
    const string name = argument.substr(0, equals);
    const CLI::Option* option = app.get_option_no_throw(name);
    if (option == nullptr) continue;
    if (option->get_items_expected_max() == 0) {
      throw line.about(argument, "option " + name + " takes no value", "write " + name + " alone");
    }
    if (equals + 1 == argument.size()) needs_value(line, argument, name);
  }
}

/// All long options that a file may set, of whatever verb.
std::vector<ConfigKey> known_keys() {
  std::vector<ConfigKey> keys;
  for (const Verb& verb : verbs()) {
    Arguments unused;
    CLI::App app;
    declare(app, verb, unused);
    for (const CLI::Option* option : app.get_options()) {
      if (!option->get_configurable()) continue;
      const bool flag = option->get_items_expected_max() == 0;
      for (const string& name : option->get_lnames()) keys.push_back({name, flag});
    }
  }
  return keys;
}

bool is_given(const CLI::App& app, const string& name) {
  const CLI::Option* option = app.get_option_no_throw(name);
  return option != nullptr && option->count() > 0;
}

/// The option as it is typed; the capitals of DISTANCE tell that it has no dashes.
string typed(const Setting& setting) {
  const bool positional = lower_case(setting.key) != setting.key;
  return positional ? setting.key : "--" + setting.key;
}

/// Those settings that this verb has an option for, and that the command line leaves open.
std::vector<Setting> wanted(const CLI::App& app, const std::vector<Setting>& settings) {
  std::vector<Setting> result;
  for (const Setting& setting : settings) {
    const string name = typed(setting);
    const CLI::Option* option = app.get_option_no_throw(name);
    if (option == nullptr || !option->get_configurable()) continue;
    const auto rivals_of_it = rivals(name);
    if (std::ranges::any_of(rivals_of_it, [&](const string& rival) { return is_given(app, rival); }))
      continue;
    const bool doubled = std::ranges::find(result, setting.key, &Setting::key) != result.end();
    if (!doubled) result.push_back(setting);
  }
  return result;
}

/// Hands a value to its option as if it had been typed.
void apply(CLI::App& app, const Setting& setting) {
  CLI::Option* option = app.get_option(typed(setting));
  try {
    option->add_result(setting.text);
    option->run_callback();
  } catch (const CLI::ParseError&) {
    throw InputError(diagnostic_at(setting.value_place,
                                   in_quotes(setting.text) + " is no value for " + setting.key,
                                   "--help shows what it takes"));
  }
}

/// Which words are the race.
void recognise_positionals(const CLI::App& app, const Arguments& arguments, CommandLine& line) {
  if (is_given(app, "DISTANCE")) line.recognise(Key::distance, *arguments.request[Key::distance]);
  if (is_given(app, "TIME")) line.recognise(Key::time, *arguments.request[Key::time]);
}

/// Several results as one text, as a roster has them.
string joined(const std::vector<string>& races) {
  string result;
  for (const string& race : races) result += (result.empty() ? "" : ";") + race;
  return result;
}

}  // namespace

Arguments parse_arguments(const Verb& verb, CommandLine& line, const Environment& environment) {
  Arguments arguments;
  CLI::App app;
  declare(app, verb, arguments);
  // The library takes its words from the back.
  std::vector<string> words(line.arguments().rbegin(), line.arguments().rend() - 1);
  check_assignments(app, line);
  try {
    app.parse(std::move(words));
  } catch (const CLI::ParseError& error) {
    lacks_value(app, line, error);
  }
  if (arguments.help) return arguments;
  recognise_positionals(app, arguments, line);
  auto left = app.remaining();
  std::erase(left, "--");
  if (!left.empty()) reject(app, line, left);
  auto defaults = wanted(app, read_defaults(arguments.config, known_keys, line, environment));
  for (const Setting& setting : defaults) apply(app, setting);
  line.fall_back_on(std::move(defaults));
  if (!arguments.races.empty()) arguments.request[Key::race] = joined(arguments.races);
  return arguments;
}

}  // namespace crescendo::cli
