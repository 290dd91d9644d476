#include "crescendo/request/words.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/request/choice.hpp"

#include <algorithm>
#include <array>

namespace crescendo {
namespace {

template <class Word, class Names>
std::optional<Word> read(const Request& request, Key key, const Names& names, std::string_view what,
                         const Origin& origin) {
  return origin.parse_if_there(
      request, key, [&](std::string_view text) { return static_cast<Word>(choice(text, names, what)); });
}

bool parse_switch(std::string_view text) {
  static constexpr std::array<std::string_view, 6> names = {"no", "yes", "false", "true", "0", "1"};
  const std::string word = lower_case(trimmed(text));
  const auto found = std::ranges::find(names, std::string_view(word));
  if (found != names.end()) return (found - names.begin()) % 2 == 1;
  throw InputError({in_quotes(text) + " is neither yes nor no", "write yes or no",
                    Excerpt{std::string(text), 0, text.size()}});
}

}  // namespace

std::optional<Goal> read_goal(const Request& request, const Origin& origin) {
  return read<Goal>(request, Key::goal, goal_names, "goal", origin);
}

std::optional<Level> read_level(const Request& request, const Origin& origin) {
  return read<Level>(request, Key::level, level_names, "level", origin);
}

std::optional<Phase> read_phase(const Request& request, const Origin& origin) {
  return read<Phase>(request, Key::phase, phase_names, "phase", origin);
}

std::optional<Amount> read_amount(const Request& request, Key key, std::string_view what,
                                  const Origin& origin) {
  return origin.parse_if_there(request, key,
                               [what](std::string_view text) { return parse_amount(text, what); });
}

Units read_units(const Request& request, const Origin& origin) {
  return read<Units>(request, Key::units, units_names, "units", origin).value_or(Units::kilometres);
}

bool is_on(const Request& request, Key key, const Origin& origin) {
  return request.has(key) && origin.parse(request, key, parse_switch);
}

RenderContext read_context(const Request& request, const Origin& origin) {
  RenderContext context;
  context.units = read_units(request, origin);
  context.splits = is_on(request, Key::splits, origin);
  context.explain = is_on(request, Key::explain, origin);
  context.target = read<WatchTarget>(request, Key::target, watch_target_names, "target", origin);
  context.steps_by = read<StepsBy>(request, Key::steps_by, steps_by_names, "end of steps", origin);
  return context;
}

}  // namespace crescendo
