#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/physiology/heart.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace crescendo {
namespace {

using std::string_view;

/// In the order of `ZoneModel`.
constexpr std::array<string_view, 3> names = {"lthr", "hrr", "hrmax"};

/// The lower edges of the five zones and the upper edge of the last, in percent of what the model says. By
/// threshold, the edges are whole percents, the last one included; 72% of it is 65% of HRmax, the edge of E.
using Edges = std::array<double, 6>;
constexpr Edges of_threshold = {72, 85, 90, 95, 100, 106};
constexpr Edges of_reserve_or_maximum = {50, 60, 70, 80, 90, 100};

constexpr auto whole_maximum = HrmaxShare::percent(100);
/// A sum of fractions that ought to be a whole or half beat may miss it by less than this.
constexpr double hair = 1e-6;

const Edges& edges(ZoneModel model) {
  return model == ZoneModel::threshold ? of_threshold : of_reserve_or_maximum;
}

HrmaxShare share_of_maximum(HeartRate rate, HeartRate maximum) { return HrmaxShare::of_one(rate / maximum); }

HrmaxShare threshold_of(const Heart& heart) {
  if (!heart.threshold || !heart.maximum) return usual_threshold;
  return share_of_maximum(*heart.threshold, *heart.maximum);
}

/// An edge as a share of the maximum.
HrmaxShare share_at(ZoneModel model, double percent, const Heart& heart) {
  switch (model) {
    case ZoneModel::threshold:
      return HrmaxShare::of_one(threshold_of(heart).fraction() * percent / 100);
    case ZoneModel::reserve:
      return between(share_of_maximum(heart.resting.value(), working_maximum(heart).value()), whole_maximum,
                     percent / 100);
    case ZoneModel::maximum:
      return HrmaxShare::percent(percent);
  }
  return HrmaxShare::percent(percent);
}

HeartRate rounded(HeartRate rate) {
  return HeartRate::per_minute(std::floor(rate.in_per_minute() + 0.5 + hair));
}

/// The first beat whose whole percent of the threshold is `percent` or more.
HeartRate first_beat_at(double percent, HeartRate threshold) {
  const double edge = threshold.in_per_minute() * (percent - 0.5) / 100;
  return HeartRate::per_minute(std::ceil(edge - hair));
}

BpmBand by_threshold(double low, double above, HeartRate threshold) {
  return {first_beat_at(low, threshold), first_beat_at(above, threshold) - HeartRate::per_minute(1)};
}

/// The threshold where it is known, or the usual one; none for an unknown heart.
std::optional<HeartRate> working_threshold(const Heart& heart) {
  if (heart.threshold) return heart.threshold;
  if (heart.maximum) return usual_threshold * *heart.maximum;
  return std::nullopt;
}

std::optional<BpmBand> beats_by_threshold(std::size_t index, const Heart& heart) {
  const auto threshold = working_threshold(heart);
  if (!threshold) return std::nullopt;
  const bool last = index + 2 == of_threshold.size();
  BpmBand band =
      by_threshold(of_threshold.at(index), of_threshold.at(index + 1) + (last ? 1 : 0), *threshold);
  if (heart.maximum) band.high = std::min(band.high, rounded(*heart.maximum));
  return band;
}

std::optional<BpmBand> beats_of(const HeartRateBand& band, const std::optional<HeartRate>& maximum) {
  if (!maximum) return std::nullopt;
  return BpmBand{rounded(band.low * *maximum), rounded(band.high * *maximum)};
}

}  // namespace

string_view name_of(ZoneModel model) { return names.at(static_cast<std::size_t>(model)); }

std::optional<ZoneModel> zone_model_named(string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<ZoneModel>(found - names.begin());
}

ZoneModel default_model(const Heart& heart) {
  const bool reserve = heart.maximum && heart.resting;
  return reserve && !heart.threshold ? ZoneModel::reserve : ZoneModel::threshold;
}

void require_known_for(ZoneModel model, const Heart& heart) {
  if (model != ZoneModel::reserve || (heart.resting && working_maximum(heart))) return;
  throw InputError({"zones of the heart-rate reserve need the resting and the maximal heart rate",
                    "give both, or take the zones of the threshold (lthr) or of the maximum (hrmax)"});
}

Zone heart_rate_zone(int number, ZoneModel model, const Heart& heart) {
  assert(number >= lowest_zone && number <= highest_zone);
  const auto index = static_cast<std::size_t>(number - lowest_zone);
  const HrmaxShare low = share_at(model, edges(model).at(index), heart);
  const HrmaxShare high = share_at(model, edges(model).at(index + 1), heart);
  const HeartRateBand band{low, std::min(high, whole_maximum)};
  return {band, model == ZoneModel::threshold ? beats_by_threshold(index, heart)
                                              : beats_of(band, working_maximum(heart))};
}

std::optional<BpmBand> in_bpm(const HeartRateBand& band, const Heart& heart) {
  // So that running at T is running at the threshold heart rate.
  const double at_threshold = heart_rate_at(threshold_share).fraction();
  if (!heart.threshold) return beats_of(band, heart.maximum);
  const auto beats = beats_of(band, *heart.threshold / at_threshold);
  if (!heart.maximum) return beats;
  return BpmBand{std::min(beats->low, *heart.maximum), std::min(beats->high, *heart.maximum)};
}

}  // namespace crescendo
