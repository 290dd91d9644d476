#include "cli/config_keys.hpp"

#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

/// What one run is told, and no run after it should do by itself.
constexpr std::array<string_view, 6> command_line_only = {"config",    "output", "out",
                                                          "overwrite", "help",   "check"};

/// The keys under [race], and the arguments that they stand for.
constexpr std::array<string_view, 2> race_keys = {"distance", "time"};
constexpr std::array<string_view, 2> race_arguments = {"DISTANCE", "TIME"};
constexpr std::array<string_view, 2> race_examples = {"distance = \"half\"", "time = \"1:28:30\""};

/// Nobody reads more than a screenful.
constexpr std::size_t most_findings = 20;

bool contains(std::span<const string_view> names, string_view name) {
  return std::ranges::find(names, name) != names.end();
}

string_view words_for(SettingKind kind) {
  switch (kind) {
    case SettingKind::text:
      return "text";
    case SettingKind::number:
      return "a number";
    case SettingKind::truth:
      return "true or false";
    case SettingKind::moment:
      return "a date or a time of day";
    case SettingKind::list:
      return "a list";
    case SettingKind::table:
      return "a table";
  }
  return "something else";
}

class Checker {
 public:
  explicit Checker(std::span<const ConfigKey> known) : known_(known) {
    for (const ConfigKey& key : known) {
      if (!contains(command_line_only, key.name)) names_.push_back(key.name);
    }
  }

  void add(const Setting& setting) {
    const auto known = std::ranges::find(known_, setting.key, &ConfigKey::name);
    if (contains(command_line_only, setting.key)) {
      wrong(setting.key_place, in_quotes(setting.key) + " is for the command line only",
            "take it out of the file");
    } else if (setting.key == "race" && setting.kind == SettingKind::table) {
      add_race(setting);
    } else if (known == known_.end()) {
      unknown(setting);
    } else if (known->flag ? is_truth(setting) : is_value(setting)) {
      good_.push_back(setting);
    }
  }

  std::vector<Setting> result() {
    if (!wrong_.empty()) throw InputError::all(std::move(wrong_));
    return std::move(good_);
  }

 private:
  void wrong(const Spot& place, string message, string hint) {
    if (wrong_.size() < most_findings) {
      wrong_.push_back(diagnostic_at(place, std::move(message), std::move(hint)));
    }
  }

  void unknown(const Setting& setting) {
    const auto meant = closest(setting.key, names_);
    string hint = "keys are the long names of options; crescendo plan --help shows them";
    if (meant) hint = "did you mean " + string(*meant) + "?";
    if (contains(race_keys, setting.key)) hint = "it belongs under [race]";
    wrong(setting.key_place, "unknown key " + in_quotes(setting.key), hint);
  }

  bool is_truth(const Setting& setting) {
    if (setting.kind == SettingKind::truth) return true;
    wrong(setting.value_place, setting.key + " is on or off, and this is " + said(setting),
          "write " + setting.key + " = true or " + setting.key + " = false");
    return false;
  }

  bool is_value(const Setting& setting) {
    if (setting.kind == SettingKind::text || setting.kind == SettingKind::number) return true;
    const bool unquoted = setting.kind == SettingKind::moment;
    wrong(setting.value_place, setting.key + " takes text or a number, and this is " + said(setting),
          unquoted ? "put it between quotes" : "write the one value that --" + setting.key + " takes");
    return false;
  }

  static string said(const Setting& setting) { return string(words_for(setting.kind)); }

  /// In the order in which they would be typed, whatever it is in the file.
  void add_race(const Setting& race) {
    for (std::size_t i = 0; i < race_keys.size(); ++i) {
      const auto member = std::ranges::find(race.members, race_keys.at(i), &Setting::key);
      if (member == race.members.end()) {
        wrong(race.key_place, "[race] lacks its " + string(race_keys.at(i)),
              "such as " + string(race_examples.at(i)));
      } else if (is_value(*member)) {
        good_.push_back(*member);
        good_.back().key = race_arguments.at(i);
      }
    }
    for (const Setting& member : race.members) {
      if (!contains(race_keys, member.key)) unknown_in_race(member);
    }
  }

  /// A table goes on to the next one, which is easily overlooked.
  void unknown_in_race(const Setting& member) {
    const bool elsewhere = std::ranges::find(known_, member.key, &ConfigKey::name) != known_.end();
    wrong(member.key_place, "unknown key " + in_quotes(member.key) + " under [race]",
          elsewhere ? "keys for options stand above [race]"
                    : suggestion(member.key, race_keys, "its keys are"));
  }

  std::span<const ConfigKey> known_;
  std::vector<string_view> names_;
  std::vector<Setting> good_;
  std::vector<Diagnostic> wrong_;
};

}  // namespace

std::vector<Setting> checked_settings(const std::vector<Setting>& written, std::span<const ConfigKey> known) {
  Checker checker(known);
  for (const Setting& setting : written) checker.add(setting);
  return checker.result();
}

}  // namespace crescendo::cli
