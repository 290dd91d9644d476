#include "planfile/conditions_reader.hpp"

#include "crescendo/physiology/altitude.hpp"
#include "crescendo/units/parse_conditions.hpp"
#include "planfile/object.hpp"

namespace crescendo::planfile {
namespace {

using json::Findings;
using json::Kind;
using json::Value;

constexpr Range celsius{-40, 60, "degrees Celsius"};
constexpr Range dew_point{-100, 60, "degrees Celsius"};
constexpr Range altitude{lowest_altitude.in_metres(), highest_training_altitude.in_metres(),
                         "metres above the sea"};

constexpr std::size_t most_adjustments = 1000;

void read_air(const Object& object, Conditions& conditions, Findings& findings) {
  const auto warmth = object.number_or_null("temperature_c", celsius);
  const auto dew = object.number_or_null("dew_point_c", dew_point);
  static_cast<void>(object.number_or_null("wbgt_c", {-100, 100, "degrees Celsius"}));
  const Value* temperature_value = object.raw("temperature_c");
  const Value* dew_value = object.raw("dew_point_c");
  if (temperature_value == nullptr || dew_value == nullptr) return;
  if ((temperature_value->kind == Kind::null) != (dew_value->kind == Kind::null)) {
    findings.add(temperature_value->kind == Kind::null ? *temperature_value : *dew_value,
                 "\"temperature_c\" and \"dew_point_c\" are there both or not at all",
                 "write a number, or null for the other too");
  }
  if (!warmth || !dew) return;
  placed(*dew_value, findings, [&] {
    conditions.air = Air::with_dew_point(Temperature::celsius(*warmth), Temperature::celsius(*dew));
  });
}

void read_adjustment(const Value& value, std::vector<Adjustment>& adjustments, Findings& findings) {
  if (!is(value, Kind::object, findings, "an adjustment")) return;
  const Object object(value, findings, {"name", "mild_s_per_km", "s_per_km"}, "an adjustment");
  adjustments.push_back({object.text("name"), object.pace("mild_s_per_km"), object.pace("s_per_km")});
}

}  // namespace

void read_conditions(const Value& value, Workout& workout, Findings& findings) {
  const Object object(value, findings,
                      {"temperature_c", "dew_point_c", "wbgt_c", "altitude_m", "treadmill",
                       "hill_finish_percent", "adjustments"},
                      "\"conditions\"");
  Conditions& conditions = workout.conditions;
  read_air(object, conditions, findings);
  if (const auto height = object.number_or_null("altitude_m", altitude)) {
    conditions.altitude = Distance::metres(*height);
  }
  if (const Value* treadmill = object.object_or_null("treadmill")) {
    const Object belt(*treadmill, findings, {"unit"}, "\"treadmill\"");
    conditions.treadmill = belt.word<LengthUnit>("unit", speed_units);
  }
  if (const auto hill = object.number_or_null("hill_finish_percent", grade)) {
    conditions.hill_finish = Grade::percent(*hill);
  }
  if (object.raw("adjustments") == nullptr) return;
  for (const Value& item : object.list("adjustments", most_adjustments)) {
    read_adjustment(item, workout.adjustments, findings);
  }
}

}  // namespace crescendo::planfile
