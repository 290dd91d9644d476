#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace crescendo {

// The fixed words of workouts. Each list is in the order of its enumeration.

/// What a runner wants from the run.
enum class Goal { threshold, vo2max, base, five_k, ten_k, half, marathon };
inline constexpr std::array<std::string_view, 7> goal_names = {"threshold", "vo2max", "base",    "5k",
                                                               "10k",       "half",   "marathon"};

enum class Level { beginner, intermediate, advanced };
inline constexpr std::array<std::string_view, 3> level_names = {"beginner", "intermediate", "advanced"};

/// Where in a season the run belongs.
enum class Phase { base, build, peak };
inline constexpr std::array<std::string_view, 3> phase_names = {"base", "build", "peak"};

/// What a step is for. Walks, floats and cool-downs may be slower than what they follow; the others, the main
/// segments, never are.
enum class Role { warmup, easy, build, target, float_, walk, jog, cooldown };
inline constexpr std::array<std::string_view, 8> role_names = {"warmup", "easy", "build", "target",
                                                               "float",  "walk", "jog",   "cooldown"};

constexpr bool is_main(Role role) {
  return role != Role::float_ && role != Role::walk && role != Role::cooldown;
}

template <class Word, std::size_t count>
constexpr std::string_view name_in(const std::array<std::string_view, count>& names, Word word) {
  return names[static_cast<std::size_t>(word)];
}

template <class Word, std::size_t count>
constexpr std::optional<Word> word_in(const std::array<std::string_view, count>& names,
                                      std::string_view name) {
  for (std::size_t i = 0; i < count; ++i) {
    if (names[i] == name) return static_cast<Word>(i);
  }
  return std::nullopt;
}

constexpr std::string_view name_of(Goal goal) { return name_in(goal_names, goal); }
constexpr std::string_view name_of(Level level) { return name_in(level_names, level); }
constexpr std::string_view name_of(Phase phase) { return name_in(phase_names, phase); }
constexpr std::string_view name_of(Role role) { return name_in(role_names, role); }

}  // namespace crescendo
