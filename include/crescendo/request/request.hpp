#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace crescendo {

/// What can be said about a plan that is asked for: an option on a command line, a column of a roster.
enum class Key {
  id,
  name,
  distance,
  time,
  race,
  vdot,
  paces,
  goal,
  level,
  phase,
  workout,
  total,
  hold,
  warmup,
  cooldown,
  step,
  laps,
  drop,
  gain,
  band,
  hrmax,
  hrrest,
  lthr,
  age,
  sex,
  hr_zones,
  weekly,
  temperature,
  dew_point,
  humidity,
  altitude,
  treadmill,
  hill_finish,
  units,
  date,
  target,
  steps_by,
  splits,
  explain
};

/// In the order of the enumeration, as they are written.
inline constexpr std::array<std::string_view, 39> key_names = {
    "id",          "name",     "distance", "time",        "race",      "vdot",     "paces",    "goal",
    "level",       "phase",    "workout",  "total",       "hold",      "warmup",   "cooldown", "step",
    "laps",        "drop",     "gain",     "band",        "hrmax",     "hrrest",   "lthr",     "age",
    "sex",         "hr-zones", "weekly",   "temperature", "dew-point", "humidity", "altitude", "treadmill",
    "hill-finish", "units",    "date",     "target",      "steps-by",  "splits",   "explain"};

static_assert(key_names[static_cast<std::size_t>(Key::explain)] == "explain");

constexpr std::string_view name_of(Key key) { return key_names.at(static_cast<std::size_t>(key)); }

/// The keys that answer the same question as one of them, which is among them; none where there is but one
/// answer to it.
std::vector<Key> rivals_of(Key key);

/// A plan that is asked for, in words that stand elsewhere and have to outlive it.
class Request {
 public:
  [[nodiscard]] bool has(Key key) const { return at(key).has_value(); }
  /// What was said; there must be something.
  [[nodiscard]] std::string_view operator[](Key key) const { return *at(key); }
  [[nodiscard]] const std::optional<std::string_view>& find(Key key) const { return at(key); }

  void set(Key key, std::string_view text) { texts_.at(static_cast<std::size_t>(key)) = text; }
  void remove(Key key) { texts_.at(static_cast<std::size_t>(key)).reset(); }

  /// The same with defaults for what it leaves open, but for those that answer a question which it answers in
  /// another way: whoever has a VDOT is not given somebody else's race.
  [[nodiscard]] Request over(const Request& defaults) const;

 private:
  [[nodiscard]] const std::optional<std::string_view>& at(Key key) const {
    return texts_.at(static_cast<std::size_t>(key));
  }

  std::array<std::optional<std::string_view>, key_names.size()> texts_ = {};
};

}  // namespace crescendo
