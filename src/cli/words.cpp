#include "cli/words.hpp"

#include "cli/choice.hpp"

namespace crescendo::cli {
namespace {

template <class Word, class Names>
std::optional<Word> read(const std::optional<std::string>& text, const Names& names, std::string_view what,
                         const CommandLine& line) {
  if (!text) return std::nullopt;
  return static_cast<Word>(choice(*text, names, what, line));
}

}  // namespace

std::optional<Goal> read_goal(const Arguments& arguments, const CommandLine& line) {
  return read<Goal>(arguments.workout.goal, goal_names, "goal", line);
}

std::optional<Level> read_level(const Arguments& arguments, const CommandLine& line) {
  return read<Level>(arguments.athlete.level, level_names, "level", line);
}

std::optional<Phase> read_phase(const Arguments& arguments, const CommandLine& line) {
  return read<Phase>(arguments.workout.phase, phase_names, "phase", line);
}

std::optional<Amount> read_amount(const std::optional<std::string>& text, std::string_view what,
                                  const CommandLine& line) {
  if (!text) return std::nullopt;
  return line.parse(*text, [what](std::string_view value) { return parse_amount(value, what); });
}

}  // namespace crescendo::cli
