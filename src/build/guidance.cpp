#include "build/guidance.hpp"

#include <string_view>

namespace crescendo::building {
namespace {

/// How hard the run is meant to get, which decides what belongs around it.
bool is_gentle(const Template& workout) { return workout.by_feel() || workout.goal == Goal::base; }

std::string not_for(const Template& workout) {
  if (workout.by_feel()) return "Not for a pace: the watch may stay at home.";
  switch (workout.goal) {
    case Goal::threshold:
      return "Not the way to the most time at threshold: cruise intervals or a tempo run give more of it.";
    case Goal::vo2max:
      return "Not the way to the most time at VO2max: intervals with rests give about three times as much "
             "(Billat "
             "et al. 2000).";
    case Goal::base:
      return "Not for an all-easy day: the finish, gentle as it is, counts as a little quality.";
    case Goal::five_k:
    case Goal::ten_k:
      return "Not for speed itself: repeats with full rests are better for that.";
    case Goal::half:
    case Goal::marathon:
      return "Not for the last ten days before the race: it takes too long to get over.";
  }
  return {};
}

std::string_view place(const Conditions& conditions) {
  if (conditions.treadmill) return "A treadmill with a fan, and water within reach.";
  if (conditions.hill_finish)
    return "A flat, measured route that ends at the foot of a hill; lit, where it is dark.";
  return "A flat, measured route: a track, a known loop, or the watch's own distance; lit, where it is dark.";
}

std::string_view warming(const Template& workout) {
  if (workout.by_feel()) return " Walk for a few minutes first.";
  if (is_gentle(workout)) return " A few minutes of walking; the first part should feel almost too easy.";
  return " Leg swings, high knees and heel flicks first, and 10 minutes of easy running on top where the "
         "plan "
         "has no warm-up and you start stiff. The first part should feel almost too easy.";
}

std::string before(const Template& workout, const Conditions& conditions) {
  const std::string_view where = place(conditions);
  const std::string_view how = warming(workout);
  std::string result;
  result.reserve(where.size() + how.size());
  return result.append(where).append(how);
}

std::string after(const Template& workout) {
  if (is_gentle(workout)) {
    return "Walk a few minutes, drink, and eat within half an hour. This was no hard run, but more than an "
           "easy one.";
  }
  return "Jog 10 to 15 minutes, or walk until your breath is calm; stretch what is tight, drink, and eat "
         "within half "
         "an hour. This was a hard day: the day before and the day after are easy.";
}

}  // namespace

Guidance guidance_for(const Template& workout, const Conditions& conditions) {
  return {
      .purpose = workout.purpose,
      .not_for = not_for(workout),
      .before = before(workout, conditions),
      .after = after(workout),
      .off_day =
          "Stop speeding up where it stops feeling controlled, and hold that pace to the end: that still "
          "counts.",
      .if_started_too_fast =
          "Ease back to the pace the plan has for where you are, and go on from there. Next time "
          "let the watch show only the time for the first part, or start with a slower friend.",
  };
}

}  // namespace crescendo::building
