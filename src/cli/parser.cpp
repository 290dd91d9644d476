#include "cli/parser.hpp"

#include "cli/declare.hpp"
#include "cli/defaults.hpp"
#include "cli/misread.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <algorithm>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

bool is_negative_number(string_view argument) {
  return argument.size() > 1 && argument[0] == '-' &&
         (argument[1] == '.' || (argument[1] >= '0' && argument[1] <= '9'));
}

/// What was left over: an option that does not exist, or a word too many.
[[noreturn]] void reject(const CLI::App& app, const CommandLine& line, const std::vector<string>& left) {
  const auto option = std::ranges::find_if(left, [](const string& word) { return word.starts_with('-'); });
  if (option == left.end()) {
    throw line.about(left.front(), in_quotes(left.front()) + " is a word too many",
                     "names with blanks need quotes; --help shows what goes where");
  }
  if (is_negative_number(*option)) {
    throw line.about(*option, in_quotes(*option) + " is negative", "distances and times are more than zero");
  }
  unknown_option(app, line, *option);
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
  refuse_misread(app, line);
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
