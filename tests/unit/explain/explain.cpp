#include "crescendo/explain/explain.hpp"

#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace crescendo;

namespace {

const Race sub_three{Distance::metres(42195), Duration(10799)};

/// How one number is explained; empty where it is not.
std::string how(const Athlete& athlete, std::string_view name, const Conditions& conditions = {}) {
  const Workout run = build(Catalogue().load("threshold"), athlete, {}, conditions);
  const auto all = explain(run, LengthUnit::kilometre);
  const auto found = std::ranges::find(all, name, &Derivation::name);
  return found == all.end() ? "" : found->how;
}

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("equations hold the runner's own numbers", "[explain]") {
  const Athlete athlete{vdot_of(sub_three), sub_three};
  CHECK(has(how(athlete, "VDOT 53.53"), "42195 m in 2:59:59"));
  CHECK(has(how(athlete, "VDOT 53.53"), "43.84 / 0.8190 = 53.53"));
  CHECK(has(how(athlete, "T"), "88.0% of VDOT 53.53 is x = 47.11"));
  CHECK(has(how(athlete, "T"), "4:02/km"));
  CHECK(how(athlete, "I").empty());
}

TEST_CASE("what the heart rates are shares of is what they were reckoned from", "[explain]") {
  Athlete athlete{vdot_of(sub_three), sub_three};
  CHECK_FALSE(has(how(athlete, "heart rate"), "of a maximum"));
  athlete.heart.maximum = HeartRate::per_minute(185);
  CHECK(has(how(athlete, "heart rate"), "of a maximum of 185"));
  // The threshold counts before the maximum.
  athlete.heart.threshold = HeartRate::per_minute(168);
  CHECK(has(how(athlete, "heart rate"), "at the threshold of 168"));
  CHECK_FALSE(has(how(athlete, "heart rate"), "185"));
}

TEST_CASE("heat and altitude are accounted for where they are", "[explain]") {
  const Athlete athlete{vdot_of(sub_three), sub_three};
  CHECK(how(athlete, "heat").empty());
  Conditions conditions;
  conditions.air = Air::with_dew_point(Temperature::celsius(30), Temperature::celsius(20));
  conditions.altitude = Distance::feet(5260);
  CHECK(has(how(athlete, "heat", conditions), "5.3%"));
  CHECK(has(how(athlete, "altitude", conditions), "5260 ft"));
}
