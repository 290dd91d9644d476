// Config files, up to the values that options get.

#include "cli/config_file.hpp"
#include "cli/config_keys.hpp"
#include "crescendo/request/request.hpp"
#include "fuzz/must.hpp"
#include "fuzz/targets.hpp"

#include <algorithm>

namespace crescendo::fuzz {
namespace {

using std::string;

bool is_flag(Key key) { return key == Key::treadmill || key == Key::splits || key == Key::explain; }

const std::vector<cli::ConfigKey>& known_keys() {
  static const std::vector<cli::ConfigKey> keys = [] {
    std::vector<cli::ConfigKey> result = {{"format"}, {"workouts"}, {"color"}, {"jobs"}, {"json", true}};
    for (std::size_t i = 0; i < key_names.size(); ++i) {
      result.push_back({string(key_names.at(i)), is_flag(static_cast<Key>(i))});
    }
    return result;
  }();
  return keys;
}

void must_lie_in(const string& text, const cli::Spot& place) {
  must(place.location.has_value(), "a setting has a place");
  const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1;
  must(place.location->line >= 1 && place.location->line <= lines, "its line is in the file", text);
  must(place.excerpt.offset + place.excerpt.length <= place.excerpt.text.size() + 1,
       "its place is in the line");
  must(text.find(place.excerpt.text) != string::npos, "its line is the file's", place.excerpt.text);
}

}  // namespace

void config(std::string_view input) {
  const string text(input);
  const auto settings = read([&] { return cli::read_config("config.toml", text); });
  if (!settings) return;
  for (const cli::Setting& setting : *settings) {
    must_lie_in(text, setting.key_place);
    must_lie_in(text, setting.value_place);
  }
  const auto checked = read([&] { return cli::checked_settings(*settings, known_keys()); });
  if (!checked) return;
  for (const cli::Setting& setting : *checked) must_be_readable(setting.key);
}

}  // namespace crescendo::fuzz
