#include "cli/defaults.hpp"

#include "cli/config_file.hpp"
#include "cli/own_files.hpp"
#include "crescendo/io/whole_file.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

struct Variable {
  string_view name;
  string_view key;
};

/// Environment variables that stand for options.
constexpr std::array<Variable, 1> variables = {{{"CRESCENDO_UNITS", "units"}}};

/// Each row answers one question about what a command does; those about plans are known to `request`.
constexpr std::array<std::array<string_view, 4>, 2> rows = {{
    {"--json", "--format", "--output", "--check"},
    {"--workouts", "--check"},
}};

/// As it is typed: the race stands for itself.
string typed(Key key) {
  if (key == Key::distance) return "DISTANCE";
  return key == Key::time ? "TIME" : "--" + string(name_of(key));
}

/// A variable that is empty is as good as unset.
void append_variable(std::vector<Setting>& settings, const Variable& variable,
                     const Environment& environment) {
  const auto value = environment(variable.name);
  if (!value || value->empty()) return;
  const string written = string(variable.name) + "=" + *value;
  Setting& setting = settings.emplace_back();
  setting.key = variable.key;
  setting.text = *value;
  setting.key_place.excerpt = {written, 0, variable.name.size()};
  setting.value_place.excerpt = {written, variable.name.size() + 1, value->size()};
}

std::optional<string> config_file(const std::optional<string>& named, const CommandLine& line,
                                  const Environment& environment) {
  if (!named) return own_config(environment);
  if (named->empty()) {
    throw line.about("", "the name of the config file is empty", "name it, or leave --config out");
  }
  return *named == "none" ? std::nullopt : named;
}

}  // namespace

std::vector<Setting> read_defaults(const std::optional<string>& named, const KnownKeys& known,
                                   const CommandLine& line, const Environment& environment) {
  std::vector<Setting> settings;
  for (const Variable& variable : variables) append_variable(settings, variable, environment);
  const auto file = config_file(named, line, environment);
  if (!file) return settings;
  const auto written = checked_settings(read_config(*file, io::read_whole(*file)), known());
  settings.insert(settings.end(), written.begin(), written.end());
  return settings;
}

std::vector<string> rivals(const string& option) {
  std::vector<string> result = {option};
  for (std::size_t i = 0; i < key_names.size(); ++i) {
    const auto key = static_cast<Key>(i);
    if (typed(key) != option) continue;
    for (const Key rival : rivals_of(key)) result.push_back(typed(rival));
  }
  for (const auto& row : rows) {
    if (std::ranges::find(row, string_view(option)) != row.end())
      result.insert(result.end(), row.begin(), row.end());
  }
  std::erase(result, "");
  return result;
}

}  // namespace crescendo::cli
