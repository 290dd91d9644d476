#include "crescendo/physiology/anchor.hpp"

#include "crescendo/physiology/event.hpp"
#include "crescendo/physiology/race.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace crescendo {
namespace {

using std::string_view;

/// In the order of the enumeration.
constexpr std::array<string_view, 13> names = {"E",  "moderate", "M", "HM", "15K",  "T", "10K",
                                               "8K", "5K",       "I", "3K", "mile", "R"};
constexpr std::array<string_view, 13> words = {
    "easy", "moderate", "marathon", "half-marathon", "15K",       "threshold", "10K", "8K",
    "5K",   "interval", "3K",       "mile",          "repetition"};

}  // namespace

string_view name_of(Anchor anchor) { return names.at(static_cast<std::size_t>(anchor)); }

string_view words_for(Anchor anchor) { return words.at(static_cast<std::size_t>(anchor)); }

std::optional<Anchor> anchor_named(string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Anchor>(found - names.begin());
}

std::span<const string_view> anchor_names() { return names; }

PaceRange RunnerPaces::in_zone(int zone) const {
  const HeartRateBand band = heart_rate_zone(zone, zones_, heart_).share;
  const auto pace = [this](HrmaxShare share) {
    return pace_of(speed_for(uptake_at_heart_rate(share) * vdot_));
  };
  return {pace(band.low), pace(band.high)};
}

Anchor RunnerPaces::nearest(Pace pace) const {
  if (!faster(pace, training_.easy.fast)) return Anchor::easy;
  const auto distance = [this, pace](Anchor anchor) {
    return std::abs(change(pace, at(anchor).fast).over(Distance::metres(1)).count());
  };
  Anchor best = Anchor::moderate;
  double shortest = distance(best);
  for (const Anchor anchor : {Anchor::marathon, Anchor::threshold, Anchor::five_k, Anchor::repetition}) {
    const double away = distance(anchor);
    if (away >= shortest) continue;
    best = anchor;
    shortest = away;
  }
  return best;
}

PaceRange RunnerPaces::at(Anchor anchor) const {
  const auto race = [this](Distance distance) { return PaceRange::at(equivalent_pace(vdot_, distance)); };
  switch (anchor) {
    case Anchor::easy:
      return training_.easy;
    case Anchor::moderate:
      return PaceRange::at(training_.moderate);
    case Anchor::marathon:
      return PaceRange::at(training_.marathon);
    case Anchor::half:
      return race(half_marathon_distance);
    case Anchor::fifteen_k:
      return race(Distance::kilometres(15));
    case Anchor::threshold:
      return PaceRange::at(training_.threshold);
    case Anchor::ten_k:
      return race(Distance::kilometres(10));
    case Anchor::eight_k:
      return race(Distance::kilometres(8));
    case Anchor::five_k:
      return race(Distance::kilometres(5));
    case Anchor::interval:
      return PaceRange::at(training_.interval);
    case Anchor::three_k:
      return race(Distance::kilometres(3));
    case Anchor::mile:
      return race(Distance::miles(1));
    case Anchor::repetition:
      return PaceRange::at(training_.repetition);
  }
  return training_.easy;
}

}  // namespace crescendo
