#include "cli/command_line.hpp"

#include "crescendo/diagnostics/place.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <algorithm>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

bool needs_quotes(string_view argument) {
  return argument.empty() || argument.find_first_of(" \t\"';&|<>()*") != string_view::npos;
}

/// `1:28`, or the value of `--total=1:28`
bool is_value(string_view argument, string_view value) {
  if (argument == value) return true;
  const bool assigns = argument.starts_with("--") && argument.ends_with(value);
  return assigns && argument.find('=') + 1 + value.size() == argument.size();
}

/// The part of a value that a parser meant.
void narrow(Spot& place, const Excerpt& meant) {
  Excerpt& excerpt = place.excerpt;
  const auto [offset, length] =
      place_in_value(string_view(excerpt.text).substr(excerpt.offset, excerpt.length), meant);
  if (place.location) place.location->column += offset;
  excerpt.offset += offset;
  excerpt.length = length;
}

}  // namespace

/// The line as it could be typed again, and where in it argument `wanted` begins.
string CommandLine::echoed(std::size_t wanted, std::size_t& begin) const {
  string line = "crescendo";
  for (std::size_t i = 0; i < arguments_.size(); ++i) {
    const bool quotes = needs_quotes(arguments_[i]);
    line += quotes ? " '" : " ";
    if (i == wanted) begin = line.size();
    line += arguments_[i];
    if (quotes) line += '\'';
  }
  return line;
}

Spot CommandLine::place_in(std::size_t argument, std::size_t length) const {
  std::size_t begin = 0;
  string line = echoed(argument, begin);
  return {{std::move(line), begin + arguments_[argument].size() - length, length}};
}

/// Only the text of such a value is known. Where an argument and a default have the same, the message tells
/// which is meant, as it names the option.
std::optional<Spot> CommandLine::place_of(string_view value, const string& message) const {
  const auto same = [&](const Setting& setting) { return setting.text == value; };
  const auto named = [&](const Setting& setting) {
    return same(setting) && message.find(setting.key) != string::npos;
  };
  const auto is = [&](const string& argument) { return is_value(argument, value); };
  const auto ends = [&](const string& argument) { return !value.empty() && argument.ends_with(value); };
  const auto default_by = [&](const auto& matches) { return std::ranges::find_if(defaults_, matches); };
  const auto argument_by = [&](const auto& matches) {
    return static_cast<std::size_t>(std::ranges::find_if(arguments_, matches) - arguments_.begin());
  };
  if (const auto it = default_by(named); it != defaults_.end()) return it->value_place;
  if (const auto i = argument_by(is); i < arguments_.size()) return place_in(i, value.size());
  if (const auto it = default_by(same); it != defaults_.end()) return it->value_place;
  if (const auto i = argument_by(ends); i < arguments_.size()) return place_in(i, value.size());
  const auto option = [&](const Setting& setting) { return "--" + setting.key == value; };
  if (const auto it = default_by(option); it != defaults_.end()) return it->key_place;
  return std::nullopt;
}

/// The last of several, or of those the last that has the part: `--race half=1:28:30`.
std::optional<Spot> CommandLine::among_options(string_view option, string_view part) const {
  for (std::size_t i = arguments_.size(); i-- > 0;) {
    string_view value = arguments_[i];
    if (value.starts_with(string(option) + "=")) {
      value.remove_prefix(option.size() + 1);
    } else if (i == 0 || arguments_[i - 1] != option) {
      continue;
    }
    if (value.find(part) != string_view::npos) return place_in(i, value.size());
  }
  return std::nullopt;
}

/// The word that is typed for a key by its place among others of the kind.
std::optional<Spot> CommandLine::among_positionals(Key key) const {
  std::size_t next = 1;
  for (const auto& [known, word] : positionals_) {
    const auto from = arguments_.begin() + static_cast<std::ptrdiff_t>(std::min(next, arguments_.size()));
    const auto found = std::find(from, arguments_.end(), word);
    if (found == arguments_.end()) return std::nullopt;
    const auto index = static_cast<std::size_t>(found - arguments_.begin());
    if (known == key) return place_in(index, word.size());
    next = index + 1;
  }
  return std::nullopt;
}

std::optional<Spot> CommandLine::place_of(Key key, string_view part) const {
  const auto is = [key](const Setting& setting) { return lower_case(setting.key) == name_of(key); };
  const auto setting = std::ranges::find_if(defaults_, is);
  if (setting != defaults_.end()) return setting->value_place;
  if (auto place = among_positionals(key)) return place;
  return among_options("--" + string(name_of(key)), part);
}

bool CommandLine::typed(std::string_view option) const {
  return std::ranges::any_of(arguments_, [option](const string& word) {
    return word == option || word.starts_with(string(option) + "=");
  });
}

InputError CommandLine::at(const std::optional<Spot>& found, const InputError& error) const {
  Diagnostic diagnostic = error.first();
  if (!found || diagnostic.location) return error;
  Spot place = *found;
  if (diagnostic.excerpt) narrow(place, *diagnostic.excerpt);
  return InputError(diagnostic_at(place, std::move(diagnostic.message), std::move(diagnostic.hint)));
}

InputError CommandLine::placed(const InputError& error, Key key) const {
  const auto& excerpt = error.first().excerpt;
  return at(place_of(key, excerpt ? string_view(excerpt->text) : string_view()), error);
}

InputError CommandLine::placed(const InputError& error, string_view value) const {
  return at(place_of(value, error.first().message), error);
}

InputError CommandLine::about(string_view argument, string message, string hint) const {
  return placed(InputError({std::move(message), std::move(hint)}), argument);
}

}  // namespace crescendo::cli
