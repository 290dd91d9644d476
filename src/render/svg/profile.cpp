#include "render/svg/profile.hpp"

#include "crescendo/physiology/intensity.hpp"
#include "crescendo/units/print.hpp"
#include "render/svg/by_effort.hpp"
#include "render/svg/clock_pace.hpp"
#include "render/svg/lettering.hpp"
#include "render/svg/ticks.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo::svg {
namespace {

/// Less than this from bottom to top would make a mountain of nothing.
constexpr PaceChange least_range = PaceChange::per(Distance::kilometres(1), Duration(40));
/// Room below the slowest and above the fastest pace, as shares of what lies between.
constexpr double room_below = 0.2;
constexpr double room_above = 0.16;

bool fastest_first(const Pace& a, const Pace& b) { return faster(a, b); }

PaceRange range_of(const Workout& workout) {
  std::vector<Pace> paces;
  for (const Segment& segment : workout.segments) {
    paces.insert(paces.end(), {segment.motion->start, segment.motion->end});
  }
  const auto [fast, slow] = std::ranges::minmax_element(paces, fastest_first);
  return {*slow, *fast};
}

/// The paces at the bottom and at the top of the drawing.
PaceRange frame_of(const Workout& workout) {
  const PaceRange range = range_of(workout);
  const PaceChange height = std::max(change(range.fast, range.slow), least_range);
  const PaceChange spare = height - change(range.fast, range.slow);
  return {range.slow.changed_by(height * room_below + spare / 2),
          range.fast.changed_by(-(height * room_above) - spare / 2)};
}

/// `T-15s/mi` rather than `T`: too much to read beside a pace that says the same.
bool is_formula(std::string_view name) {
  constexpr std::string_view digits = "0123456789";
  const std::size_t sign = name.find_first_of("+-");
  return sign != std::string_view::npos && name.find_first_of(digits, sign) == sign + 1;
}

std::string target_of(const Segment& finish, LengthUnit unit) {
  const std::string pace = pace_text(finish.motion->end, unit);
  return is_formula(finish.to) ? pace : fmt::format("{} {}", isolated(finish.to), pace);
}

/// The strata of stretches that are run on one grade.
struct Ground {
  double from;
  double to;
  std::optional<Grade> grade;
};

class Chart {
 public:
  Chart(const Workout& workout, const RenderContext& context)
      : workout_(workout), unit_(main_unit(context.units)), frame_(frame_of(workout)) {
    for (const Segment& segment : workout.segments) total_ += segment.motion->distance;
  }

  [[nodiscard]] Profile profile() const {
    Profile result;
    Distance covered;
    for (const Segment& segment : workout_.segments) {
      result.stretches.push_back(stretch(segment, covered));
      covered += segment.motion->distance;
    }
    result.across = distance_axis(total_, unit_);
    result.up = {{}, fmt::format("/{}", name_of(unit_))};
    if (workout_.athlete.vdot) add_layers(result);
    if (result.layers.empty()) result.layers.push_back({0, 1, 0, 1, 2, "", ""});
    const Segment& finish = finish_of(workout_);
    result.finish = static_cast<std::size_t>(&finish - workout_.segments.data());
    result.target = target_of(finish, unit_);
    return result;
  }

 private:
  [[nodiscard]] double height(Pace pace) const {
    return change(frame_.slow, pace) / change(frame_.slow, frame_.fast);
  }

  [[nodiscard]] double across(Distance covered) const { return covered / total_; }

  [[nodiscard]] Stretch stretch(const Segment& segment, Distance begin) const {
    const Motion& motion = *segment.motion;
    return {.from = across(begin),
            .to = across(begin + motion.distance),
            .start = height(motion.start),
            .end = height(motion.end),
            .low = {},
            .name = segment.label,
            .role = segment.role,
            .start_text = pace_text(motion.start, unit_),
            .end_text = pace_text(motion.end, unit_)};
  }

  /// Neighbours on the same grade share their ground.
  [[nodiscard]] std::vector<Ground> grounds() const {
    std::vector<Ground> result;
    Distance covered;
    for (const Segment& segment : workout_.segments) {
      const Motion& motion = *segment.motion;
      const double end = across(covered += motion.distance);
      const bool same = !result.empty() && result.back().grade == motion.grade;
      if (same) result.back().to = end;
      if (!same) result.push_back({across(covered - motion.distance), end, motion.grade});
    }
    return result;
  }

  void add_layers(Profile& profile) const {
    const auto floors = intensity_floors(RunnerPaces(workout_.athlete));
    for (const Ground& ground : grounds()) {
      double low = 0;
      for (std::size_t level = 0; level < floors.size(); ++level) {
        const bool last = level + 1 == floors.size();
        const double high = last ? 1 : border(floors.at(level + 1), ground, profile);
        if (high > low) profile.layers.push_back(layer(ground, level, low, high));
        low = std::max(low, high);
      }
    }
  }

  /// How high the border between two intensities is. The axis shows those on the level.
  double border(Vo2maxShare share, const Ground& ground, Profile& profile) const {
    const Pace pace = clock_pace(workout_, share, ground.grade);
    const double at = std::clamp(height(pace), 0.0, 1.0);
    const auto& ticks = profile.up.ticks;
    const bool shown = at > 0 && at < 1 && !ground.grade;
    if (shown && (ticks.empty() || ticks.back().at < at))
      profile.up.ticks.push_back({at, pace_text(pace, unit_)});
    return at;
  }

  static Layer layer(const Ground& ground, std::size_t level, double low, double high) {
    const Anchor anchor = intensities.at(level);
    const bool short_already = anchor == Anchor::moderate;
    return {
        ground.from, ground.to, low, high, level, words_for(anchor), short_already ? "mod" : name_of(anchor)};
  }

  const Workout& workout_;
  LengthUnit unit_;
  PaceRange frame_;
  Distance total_;
};

}  // namespace

Profile profile_of(const Workout& workout, const RenderContext& context) {
  const auto paced = [](const Segment& segment) { return segment.motion.has_value(); };
  if (std::ranges::all_of(workout.segments, paced)) return Chart(workout, context).profile();
  return effort_profile(workout);
}

}  // namespace crescendo::svg
