#pragma once

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/workout/template.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace crescendo {

/// The workouts to choose from: the built-in ones, and those of a folder. Nothing is parsed before it is
/// asked for.
class Catalogue {
 public:
  /// The built-in workouts.
  Catalogue();

  /// Adds the `*.json` of a folder; a workout named like a built-in one takes its place.
  /// @throws io::Error where the folder or one of its files cannot be read
  void add_folder(const std::string& path);

  /// In alphabetical order.
  [[nodiscard]] std::vector<std::string_view> ids() const;

  /// @throws InputError where there is no such workout (the excerpt is the id), or where its file is wrong
  [[nodiscard]] Template load(std::string_view id) const;

  /// What to say of a workout that is not there; the excerpt is its id.
  [[nodiscard]] InputError unknown(std::string_view id) const;

 private:
  struct Entry {
    std::string id;
    std::string file;  ///< for messages
    std::string text;
  };
  std::vector<Entry> entries_;
};

/// The phase that a goal belongs to, where nobody says which: base for the base, build for the others.
constexpr Phase usual_phase(Goal goal) { return goal == Goal::base ? Phase::base : Phase::build; }

/// The built-in workout that a coach would pick for a goal.
std::string_view workout_for(Goal goal, Level level, Phase phase);

}  // namespace crescendo
