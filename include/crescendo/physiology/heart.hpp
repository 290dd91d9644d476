#pragma once

#include "crescendo/physiology/heart_rate.hpp"
#include "crescendo/units/heart_rate.hpp"

#include <optional>
#include <string_view>

namespace crescendo {

enum class Sex { female, male };

/// What is known of a runner's heart.
struct Heart {
  std::optional<HeartRate> maximum = {};
  std::optional<HeartRate> resting = {};
  /// The mean of the last 20 min of a 30 min solo time trial (Friel).
  std::optional<HeartRate> threshold = {};
  bool maximum_is_estimated = false;  ///< from age, and so no better than `estimate_error`
};

inline constexpr int youngest_age = 10;
inline constexpr int oldest_age = 100;

/// Whole years.
/// @throws InputError unless `text` is a whole number from 10 to 100
int parse_age(std::string_view text);

/// One standard deviation of what people have around any estimate from age: two in three are this near.
/// Source: Roberts and Landwehr (2002), 7 to 11 beats for the usual formulas; Nes et al. (2013), 10.8.
inline constexpr auto estimate_error = HeartRate::per_minute(10);

/// The maximal heart rate that is usual at an age from 10 to 100: Tanaka et al. (2001), 208 - 0.7 age; for
/// women Gulati et al. (2010), 206 - 0.88 age, since the other is some 5 beats too high for them.
HeartRate estimated_maximum(int age, std::optional<Sex> sex = {});

/// The threshold as a share of the maximum, where only one of them is known. In the mean of published groups,
/// the maximal lactate steady state is at 90% and the second lactate threshold at 92%; Daniels' T is 88 to
/// 92%.
inline constexpr auto usual_threshold = HrmaxShare::percent(90);

/// The maximum, or what follows from the threshold; none where neither is known.
std::optional<HeartRate> working_maximum(const Heart& heart);

/// Refuses what no heart does: a threshold at or above the maximum, below 70% of it, or not above the resting
/// rate, and fewer than 30 beats between rest and maximum.
/// @throws InputError
void require_consistent(const Heart& heart);

/// What the five zones of heart-rate training are shares of.
///
/// - threshold: J. Friel's zones for runners, whole percents of the threshold heart rate: Z1 up to 84, Z2
/// 85-89,
///   Z3 90-94, Z4 95-99, Z5 100-106. His Z1 has no lower edge; here it begins at 72%, where E does.
/// - reserve: steps of ten from 50 to 100% of the way from rest to maximum.
/// - maximum: steps of ten from 50 to 100% of the maximum, as many watches have by default. Its zones are
/// easier
///   than the others' of the same number: its Z3 is still Daniels' E.
enum class ZoneModel { threshold, reserve, maximum };

/// `lthr`, `hrr`, `hrmax`.
std::string_view name_of(ZoneModel model);
std::optional<ZoneModel> zone_model_named(std::string_view name);

/// The best model for what is known: by threshold if that is, else by reserve if that is, else by threshold
/// with the usual one.
ZoneModel default_model(const Heart& heart);

/// Refuses the model by reserve for a heart of which the rate at rest, or both others, are unknown.
/// @throws InputError
void require_known_for(ZoneModel model, const Heart& heart);

/// Whole beats per minute, low edge first, both within the band.
struct BpmBand {
  HeartRate low;
  HeartRate high;
};

inline constexpr int lowest_zone = 1;
inline constexpr int highest_zone = 5;

/// A zone as a share of the maximal heart rate, and in beats where the heart is known.
struct Zone {
  HeartRateBand share;
  std::optional<BpmBand> beats;
};

/// Zone `number` from 1 to 5 by `model`, for a consistent heart that is known for the model.
///
/// By threshold, a beat belongs to the zone of its whole percent, and no beat to two zones; by the other
/// models, neighbours share the beat at their edge. Nothing goes beyond the maximum.
Zone heart_rate_zone(int number, ZoneModel model, const Heart& heart);

/// A band of paces' heart rates in whole beats: so that T is run at the threshold where that is known,
/// else by the maximum; none where neither is.
std::optional<BpmBand> in_bpm(const HeartRateBand& band, const Heart& heart);

}  // namespace crescendo
