#include "crescendo/physiology/heart.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "support/catch.hpp"

#include <array>

using namespace crescendo;

namespace {

constexpr std::array models = {ZoneModel::threshold, ZoneModel::reserve, ZoneModel::maximum};

HeartRate bpm(double beats) { return HeartRate::per_minute(beats); }

/// Why a heart is refused; empty where it is not.
std::string refusal(const Heart& heart) {
  try {
    require_consistent(heart);
    return "";
  } catch (const InputError& error) {
    CHECK_FALSE(error.first().hint.empty());
    return error.first().message + " | " + error.first().hint;
  }
}

bool consistent(const Heart& heart) {
  try {
    require_consistent(heart);
    return true;
  } catch (const InputError&) {
    return false;
  }
}

void check_beats(int zone, ZoneModel model, const Heart& heart, double low, double high) {
  const auto beats = heart_rate_zone(zone, model, heart).beats;
  INFO("zone " << zone << " by " << name_of(model));
  REQUIRE(beats);
  CHECK(beats->low.in_per_minute() == low);
  CHECK(beats->high.in_per_minute() == high);
}

void check_share(int zone, ZoneModel model, const Heart& heart, double low, double high) {
  const HeartRateBand share = heart_rate_zone(zone, model, heart).share;
  INFO("zone " << zone << " by " << name_of(model));
  CHECK(share.low.in_percent() == Approx(low).margin(0.05));
  CHECK(share.high.in_percent() == Approx(high).margin(0.05));
}

/// What holds for the zones of every consistent heart.
void check_order(ZoneModel model, const Heart& heart) {
  for (int number = lowest_zone; number <= highest_zone; ++number) {
    const Zone zone = heart_rate_zone(number, model, heart);
    CHECK(zone.share.low < zone.share.high);
    CHECK(zone.share.high.fraction() <= 1);
    CHECK(zone.share.low.fraction() > 0);
    if (zone.beats) CHECK(zone.beats->low <= zone.beats->high);
    if (number == lowest_zone) continue;
    const Zone below = heart_rate_zone(number - 1, model, heart);
    CHECK(below.share.high.fraction() == Approx(zone.share.low.fraction()));
    if (zone.beats) CHECK(below.beats->high <= zone.beats->low);
    if (zone.beats) CHECK(below.beats->low < zone.beats->low);
  }
}

}  // namespace

TEST_CASE("maximal heart rates by age", "[physiology]") {
  // Tanaka et al. 2001: 208 - 0.7 age; Gulati et al. 2010, women: 206 - 0.88 age.
  CHECK(estimated_maximum(40).in_per_minute() == Approx(180));
  CHECK(estimated_maximum(40, Sex::male).in_per_minute() == Approx(180));
  CHECK(estimated_maximum(40, Sex::female).in_per_minute() == Approx(170.8));
  CHECK(estimated_maximum(youngest_age).in_per_minute() == Approx(201));
  CHECK(estimated_maximum(oldest_age, Sex::female).in_per_minute() == Approx(118));
}

TEST_CASE("ages from 10 to 100", "[physiology]") {
  CHECK(parse_age("42") == 42);
  CHECK(parse_age(" 10 ") == 10);
  CHECK(parse_age("100") == 100);
  for (const char* bad : {"", "9", "101", "-42", "42.5", "forty", "42y", "4200000000000000000000"}) {
    INFO(bad);
    CHECK_THROWS_AS(parse_age(bad), InputError);
  }
}

TEST_CASE("hearts that cannot be are refused", "[physiology]") {
  const auto none = std::optional<HeartRate>();
  CHECK(refusal({}).empty());
  CHECK(refusal({bpm(188), bpm(48), bpm(170)}).empty());
  CHECK(refusal({bpm(188), bpm(48)}).empty());
  CHECK(refusal({none, bpm(48), bpm(170)}).empty());
  CHECK(refusal({bpm(188), none, bpm(188)}).find("not below the maximum of 188") != std::string::npos);
  CHECK(refusal({bpm(170), none, bpm(171), true}).find("only an estimate from age") != std::string::npos);
  CHECK(refusal({bpm(188), none, bpm(131)}).find("too far below a maximum") != std::string::npos);
  CHECK(refusal({bpm(188), none, bpm(132)}).empty());
  CHECK(refusal({none, bpm(170), bpm(170)}).find("not above a resting one") != std::string::npos);
  CHECK(refusal({bpm(130), bpm(101)}).find("30 beats apart") != std::string::npos);
  CHECK(refusal({bpm(130), bpm(100)}).empty());
  CHECK_FALSE(refusal({bpm(48), bpm(188)}).empty());
  CHECK_FALSE(refusal({none, bpm(88), bpm(100)}).empty());
}

TEST_CASE("zones in beats", "[physiology]") {
  const Heart by_reserve{bpm(185), bpm(50)};
  check_beats(2, ZoneModel::reserve, by_reserve, 131, 145);
  check_beats(3, ZoneModel::reserve, by_reserve, 145, 158);
  check_beats(4, ZoneModel::reserve, by_reserve, 158, 172);
  check_beats(5, ZoneModel::reserve, by_reserve, 172, 185);

  // Friel's percents of 167: 149/167 is 89.2%, 150/167 is 89.8%.
  const Heart by_threshold{{}, {}, bpm(167)};
  check_beats(1, ZoneModel::threshold, by_threshold, 120, 141);
  check_beats(2, ZoneModel::threshold, by_threshold, 142, 149);
  check_beats(3, ZoneModel::threshold, by_threshold, 150, 157);
  check_beats(4, ZoneModel::threshold, by_threshold, 158, 166);
  check_beats(5, ZoneModel::threshold, by_threshold, 167, 177);
  // 169/200 is 84.5%, which rounds to 85%: the edge of a zone on a whole beat.
  check_beats(2, ZoneModel::threshold, {{}, {}, bpm(200)}, 169, 178);
  // Never beyond the maximum.
  check_beats(5, ZoneModel::threshold, {bpm(175), {}, bpm(167)}, 167, 175);

  check_beats(3, ZoneModel::maximum, {bpm(190)}, 133, 152);
  // A maximum of 190 from its usual threshold of 171.
  check_beats(3, ZoneModel::maximum, {{}, {}, bpm(171)}, 133, 152);
  check_beats(4, ZoneModel::threshold, {bpm(190)}, 162, 170);
  CHECK_FALSE(heart_rate_zone(3, ZoneModel::threshold, {}).beats);
  CHECK_FALSE(heart_rate_zone(3, ZoneModel::maximum, {}).beats);
}

TEST_CASE("zones as shares of the maximum", "[physiology]") {
  const Heart unknown;
  check_share(2, ZoneModel::threshold, unknown, 76.5, 81);
  check_share(3, ZoneModel::threshold, unknown, 81, 85.5);
  check_share(4, ZoneModel::threshold, unknown, 85.5, 90);
  check_share(1, ZoneModel::threshold, unknown, 64.8, 76.5);
  check_share(4, ZoneModel::maximum, unknown, 80, 90);
  const Heart known{bpm(185), bpm(50)};
  check_share(2, ZoneModel::reserve, known, 70.8, 78.1);
  check_share(3, ZoneModel::reserve, known, 78.1, 85.4);
  check_share(4, ZoneModel::reserve, known, 85.4, 92.7);
  check_share(5, ZoneModel::threshold, {bpm(175), {}, bpm(170)}, 97.1, 100);
}

TEST_CASE("zones never overlap and never fall, for any heart", "[physiology]") {
  check_order(ZoneModel::threshold, {});
  check_order(ZoneModel::maximum, {});
  for (double maximum = 60; maximum <= 240; maximum += 4.5) {
    for (double resting = 25; resting <= maximum - 30; resting += 7.5) {
      for (double threshold = 45; threshold < maximum; threshold += 6) {
        INFO(maximum << " " << resting << " " << threshold);
        const Heart all{bpm(maximum), bpm(resting), bpm(threshold)};
        if (!consistent(all)) continue;
        for (const ZoneModel model : models) check_order(model, all);
        for (const ZoneModel model : models) check_order(model, {all.maximum, all.resting});
        for (const ZoneModel model : models) {
          if (consistent({{}, all.resting, all.threshold}))
            check_order(model, {{}, all.resting, all.threshold});
        }
      }
    }
  }
}

TEST_CASE("the model follows from what is known", "[physiology]") {
  CHECK(default_model({}) == ZoneModel::threshold);
  CHECK(default_model({bpm(188)}) == ZoneModel::threshold);
  CHECK(default_model({bpm(188), bpm(48)}) == ZoneModel::reserve);
  CHECK(default_model({bpm(188), bpm(48), bpm(170)}) == ZoneModel::threshold);
  for (const ZoneModel model : models) CHECK(zone_model_named(name_of(model)) == model);
  CHECK_FALSE(zone_model_named("HRR"));
  CHECK_THROWS_AS(require_known_for(ZoneModel::reserve, {bpm(188)}), InputError);
  CHECK_THROWS_AS(require_known_for(ZoneModel::reserve, {{}, bpm(48)}), InputError);
  CHECK_NOTHROW(require_known_for(ZoneModel::reserve, {{}, bpm(48), bpm(170)}));
  CHECK_NOTHROW(require_known_for(ZoneModel::maximum, {}));
}

TEST_CASE("bands in beats, where the heart is known", "[physiology]") {
  const HeartRateBand band{HrmaxShare::percent(88), HrmaxShare::percent(92)};
  const auto by_maximum = in_bpm(band, {bpm(190)});
  REQUIRE(by_maximum);
  CHECK(by_maximum->low.in_per_minute() == 167);
  CHECK(by_maximum->high.in_per_minute() == 175);
  // T is run at the threshold heart rate, whatever the maximum; nothing goes beyond that.
  for (const Heart& heart : {Heart{{}, {}, bpm(171)}, Heart{bpm(195), {}, bpm(171)}}) {
    const auto by_threshold = in_bpm(band, heart);
    REQUIRE(by_threshold);
    CHECK(by_threshold->low.in_per_minute() == 164);
    CHECK(by_threshold->high.in_per_minute() == 171);
  }
  const HeartRateBand hardest{HrmaxShare::percent(98), HrmaxShare::percent(100)};
  CHECK(in_bpm(hardest, {bpm(180), {}, bpm(171)})->high.in_per_minute() == 180);
  CHECK_FALSE(in_bpm(band, {}));
  CHECK_FALSE(in_bpm(band, {{}, bpm(48)}));
}

TEST_CASE("uptake from heart rate and back", "[physiology]") {
  // Daniels' pairs, % of HRmax and of VO2max.
  CHECK(uptake_at_heart_rate(HrmaxShare::percent(65)).in_percent() == Approx(59));
  CHECK(uptake_at_heart_rate(HrmaxShare::percent(79)).in_percent() == Approx(74));
  CHECK(uptake_at_heart_rate(HrmaxShare::percent(88)).in_percent() == Approx(83));
  CHECK(uptake_at_heart_rate(HrmaxShare::percent(92)).in_percent() == Approx(88));
  CHECK(uptake_at_heart_rate(HrmaxShare::percent(100)).in_percent() == Approx(100));
  CHECK(uptake_at_heart_rate(HrmaxShare::percent(120)).in_percent() == 100);
  CHECK(uptake_at_heart_rate(HrmaxShare::percent(0)).in_percent() == 0);
  for (double percent = 10; percent <= 100; percent += 0.5) {
    INFO(percent);
    const auto rate = HrmaxShare::percent(percent);
    CHECK(heart_rate_at(uptake_at_heart_rate(rate)).in_percent() == Approx(percent));
  }
}
