#include "cli/command_line.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <algorithm>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

bool needs_quotes(string_view argument) {
  return argument.empty() || argument.find_first_of(" \t\"'") != string_view::npos;
}

/// `1:28`, or the value of `--total=1:28`
bool is_value(string_view argument, string_view value) {
  if (argument == value) return true;
  const bool assigns = argument.starts_with("--") && argument.ends_with(value);
  return assigns && argument.find('=') + 1 + value.size() == argument.size();
}

/// The part of a value that a parser meant.
void narrow(Place& place, const Excerpt& meant) {
  Excerpt& excerpt = place.excerpt;
  const auto inside = excerpt.text.find(meant.text, excerpt.offset);
  if (inside == string::npos || inside + meant.text.size() > excerpt.offset + excerpt.length) return;
  const std::size_t offset = inside + meant.offset;
  if (place.location) place.location->column += offset - excerpt.offset;
  excerpt = {std::move(excerpt.text), offset, meant.length};
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

template <class Matches>
std::optional<Place> CommandLine::among_arguments(const Matches& matches, string_view value,
                                                  int occurrence) const {
  for (std::size_t i = 0; i < arguments_.size(); ++i) {
    if (!matches(arguments_[i]) || occurrence-- > 0) continue;
    std::size_t begin = 0;
    string line = echoed(i, begin);
    return Place{{std::move(line), begin + arguments_[i].size() - value.size(), value.size()}};
  }
  return std::nullopt;
}

template <class Matches>
std::optional<Place> CommandLine::among_defaults(const Matches& matches, int occurrence) const {
  for (const Setting& setting : defaults_) {
    if (matches(setting) && occurrence-- == 0) return setting.value_place;
  }
  return std::nullopt;
}

/// Only the text of a value is known here. Where an argument and a default have the same, the message tells
/// which is meant, as it names the option.
std::optional<Place> CommandLine::place_of(string_view value, const string& message, int occurrence) const {
  const auto same = [&](const Setting& setting) { return setting.text == value; };
  const auto named = [&](const Setting& setting) {
    return same(setting) && message.find(setting.key) != string::npos;
  };
  const auto is = [&](const string& argument) { return is_value(argument, value); };
  const auto ends = [&](const string& argument) { return !value.empty() && argument.ends_with(value); };
  const auto pairs = [&](const Setting& setting) {
    return setting.text.find('=') != string::npos && setting.text.find(value) != string::npos;
  };
  if (auto place = among_defaults(named, 0)) return place;
  if (auto place = among_arguments(is, value, occurrence)) return place;
  if (auto place = among_defaults(same, occurrence)) return place;
  if (auto place = among_arguments(ends, value, occurrence)) return place;
  if (auto place = among_defaults(pairs, 0)) {
    narrow(*place, {string(value), 0, value.size()});
    return place;
  }
  const auto option =
      std::ranges::find(defaults_, value, [](const Setting& setting) { return "--" + setting.key; });
  if (option == defaults_.end()) return std::nullopt;
  return option->key_place;
}

bool CommandLine::typed(std::string_view option) const {
  return std::ranges::any_of(arguments_, [option](const string& word) {
    return word == option || word.starts_with(string(option) + "=");
  });
}

InputError CommandLine::placed(const InputError& error, string_view value, int occurrence) const {
  Diagnostic diagnostic = error.first();
  if (diagnostic.location) return error;
  auto place = place_of(value, diagnostic.message, occurrence);
  if (!place) return error;
  if (diagnostic.excerpt) narrow(*place, *diagnostic.excerpt);
  return InputError(diagnostic_at(*place, std::move(diagnostic.message), std::move(diagnostic.hint)));
}

InputError CommandLine::about(string_view argument, string message, string hint) const {
  return placed(InputError({std::move(message), std::move(hint)}), argument);
}

}  // namespace crescendo::cli
